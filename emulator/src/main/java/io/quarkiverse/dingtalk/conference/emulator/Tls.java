package io.quarkiverse.dingtalk.conference.emulator;

import java.nio.file.Path;

/**
 * A second port, with TLS: the official Stream client for Java speaks nothing else. Its certificate is made at each start, for
 * localhost and 127.0.0.1.
 *
 * @param port the port to listen on, 0 for any free one
 * @param certificate the file that the certificate is written to, as PEM, for clients to trust; null for none
 */
public record Tls(int port, Path certificate) {

    public Tls {
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException("the port with TLS must be from 0 to 65535, not " + port);
        }
    }
}
