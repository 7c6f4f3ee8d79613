package io.quarkiverse.dingtalk.conference.token;

/** What an app identifies itself with. */
record KeyAndSecret(String key, String secret) {

    @Override
    public String toString() {
        return "KeyAndSecret[key=" + key + ", secret=***]";
    }
}
