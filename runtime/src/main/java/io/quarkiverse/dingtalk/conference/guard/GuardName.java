package io.quarkiverse.dingtalk.conference.guard;

import java.util.stream.Collectors;

import io.quarkiverse.dingtalk.conference.config.ClientName;

/** The class that the build makes for an operation of a client; it is also what the library's metrics name. */
public final class GuardName {

    static final String PACKAGE = GuardName.class.getPackageName() + ".";

    private GuardName() {
    }

    /** {@code QueryConferenceInfo} for the default client, {@code QueryConferenceInfo_branch} for another. */
    public static String of(ClientName client, String operation) {
        return PACKAGE + operation + (client.isDefault() ? "" : "_" + encoded(client.value()));
    }

    /** The client of such a class, by what comes behind the package. */
    static ClientName client(String simpleName) {
        int separator = simpleName.indexOf('_');
        return separator < 0 ? ClientName.DEFAULT : new ClientName(decoded(simpleName.substring(separator + 1)));
    }

    private static String encoded(String name) {
        return name.chars().mapToObj(it -> Character.isLetterOrDigit(it) && it < 128 ? String.valueOf((char) it)
                : String.format("$%04x", it)).collect(Collectors.joining());
    }

    private static String decoded(String encoded) {
        var name = new StringBuilder();
        for (int i = 0; i < encoded.length(); i++) {
            if (encoded.charAt(i) == '$') {
                name.append((char) Integer.parseInt(encoded.substring(i + 1, i + 5), 16));
                i += 4;
            } else {
                name.append(encoded.charAt(i));
            }
        }
        return name.toString();
    }
}
