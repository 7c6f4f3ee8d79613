package io.quarkiverse.dingtalk.conference.deployment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.runtime.util.HashUtil;

/**
 * The file that tells what the embedded DingTalk begins with. Whether it makes sense is found out when the embedded DingTalk
 * starts, after dev mode has begun to watch it: whoever corrects it need not start dev mode anew.
 *
 * @param location as it was configured
 * @param watched what dev mode has to look at
 * @param content null if there is no such file
 */
record InitFile(String location, String watched, String content) {

    static final String KEY = DevServicesConfig.PREFIX + ".init-file";

    /** On the class path, or else in the file system. */
    static InitFile at(String location) {
        try (InputStream resource = Thread.currentThread().getContextClassLoader().getResourceAsStream(location)) {
            if (resource != null) {
                return new InitFile(location, location, new String(resource.readAllBytes(), UTF_8));
            }
            Path file = Path.of(location).toAbsolutePath();
            return new InitFile(location, Files.exists(file) ? file.toString() : location,
                    Files.exists(file) ? Files.readString(file) : null);
        } catch (IOException e) {
            throw new ConfigurationException(KEY + " is " + location + ", which cannot be read: " + e, e);
        }
    }

    /** @throws ConfigurationException if there is none */
    String required() {
        if (content == null) {
            throw new ConfigurationException(KEY + " is " + location + ", which is neither on the class path nor at "
                    + Path.of(location).toAbsolutePath());
        }
        return content;
    }

    /** Another one whenever the file changed. */
    String fingerprint() {
        return location + "@" + (content == null ? "nowhere" : HashUtil.sha256(content));
    }
}
