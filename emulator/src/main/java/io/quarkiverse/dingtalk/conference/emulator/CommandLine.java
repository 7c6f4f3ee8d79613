package io.quarkiverse.dingtalk.conference.emulator;

import java.nio.file.Path;

import io.quarkiverse.dingtalk.conference.emulator.push.Callback;

/** What the program was asked for on its command line. */
record CommandLine(boolean help, EmulatorOptions options) {

    static final String USAGE = """
            Usage: java -jar quarkus-dingtalk-conference-emulator-standalone.jar [options]
              --port PORT            port to listen on, 0 for any free one (default 0)
              --tls-port PORT        second port to listen on, with TLS, 0 for any free one (default none)
              --tls-certificate FILE file to write the certificate of that port to, as PEM
              --host HOST            address to listen on (default 127.0.0.1)
              --app-key KEY          key of the app (default ding-emulator-key)
              --app-secret SECRET    secret of the app (default ding-emulator-secret)
              --suite-key KEY        key of the third-party app (default ding-emulator-suite-key)
              --suite-secret SECRET  secret of the third-party app (default ding-emulator-suite-secret)
              --suite-ticket TICKET  ticket of the third-party app (default ding-emulator-suite-ticket)
              --corp-id ID           organization of the app (default ding-emulator-corp)
              --callback-url URL     where events are pushed to (default nowhere)
              --callback-token TOKEN what they are signed with, 3 to 32 letters and digits
              --callback-aes-key KEY what they are encrypted with, 43 characters
              --throttle             limit calls as DingTalk does
              --last-meeting-only    list only the last meeting of a booking
              --help                 show this""";

    /** @throws IllegalArgumentException naming the option that is unknown or malformed */
    static CommandLine parse(String... args) {
        EmulatorOptions options = EmulatorOptions.defaults();
        Integer tlsPort = null;
        String tlsCertificate = null;
        String callbackUrl = null;
        String callbackToken = null;
        String callbackAesKey = null;
        for (int i = 0; i < args.length; i++) {
            String option = args[i];
            switch (option) {
                case "--help" -> {
                    return new CommandLine(true, options);
                }
                case "--port" -> options = options.withPort(port(option, value(args, ++i)));
                case "--tls-port" -> tlsPort = port(option, value(args, ++i));
                case "--tls-certificate" -> tlsCertificate = value(args, ++i);
                case "--host" -> options = options.withHost(value(args, ++i));
                case "--app-key" -> options = options.withAppKey(value(args, ++i));
                case "--app-secret" -> options = options.withAppSecret(value(args, ++i));
                case "--suite-key" -> options = options.withSuiteKey(value(args, ++i));
                case "--suite-secret" -> options = options.withSuiteSecret(value(args, ++i));
                case "--suite-ticket" -> options = options.withSuiteTicket(value(args, ++i));
                case "--corp-id" -> options = options.withCorpId(value(args, ++i));
                case "--callback-url" -> callbackUrl = value(args, ++i);
                case "--callback-token" -> callbackToken = value(args, ++i);
                case "--callback-aes-key" -> callbackAesKey = value(args, ++i);
                case "--throttle" -> options = options.withThrottle(true);
                case "--last-meeting-only" -> options = options.withLastMeetingOnly(true);
                default -> throw new IllegalArgumentException("Unknown option: " + option);
            }
        }
        if (tlsCertificate != null && tlsPort == null) {
            throw new IllegalArgumentException("Option --tls-certificate needs --tls-port too");
        }
        if (tlsPort != null) {
            options = options.withTls(new Tls(tlsPort, tlsCertificate == null ? null : Path.of(tlsCertificate)));
        }
        if (callbackUrl != null || callbackToken != null || callbackAesKey != null) {
            options = options.withCallback(callback(callbackUrl, callbackToken, callbackAesKey));
        }
        return new CommandLine(false, options);
    }

    private static Callback callback(String url, String token, String aesKey) {
        try {
            return new Callback(url, token, aesKey, null);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "Options --callback-url, --callback-token and --callback-aes-key: " + e.getMessage());
        }
    }

    private static String value(String[] args, int index) {
        if (index == args.length || args[index].isBlank() || args[index].startsWith("--")) {
            throw new IllegalArgumentException("Option " + args[index - 1] + " needs a value");
        }
        return args[index];
    }

    private static int port(String option, String value) {
        try {
            int port = Integer.parseInt(value);
            if (port >= 0 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new IllegalArgumentException("Option " + option + " must be a number from 0 to 65535, not " + value);
    }
}
