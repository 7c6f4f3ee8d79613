package io.quarkiverse.dingtalk.conference.token;

/** What an app identifies itself with. */
record AppCredentials(String key, String secret) {

    @Override
    public String toString() {
        return "AppCredentials[key=" + key + ", secret=***]";
    }
}
