package io.quarkiverse.dingtalk.conference.config;

import java.net.URI;
import java.net.URISyntaxException;

import org.eclipse.microprofile.config.spi.Converter;

/**
 * Reads a URL without ever failing. The message of a converter that fails repeats the value, and a URL may hold a password.
 * What is wrong with a URL is told by {@link ConfigurationCheck}.
 */
public final class UrlConverter implements Converter<URI> {

    /** What stands for a text that is no URL, which may hold a password and is not repeated. */
    public static final URI UNREADABLE = URI.create("unreadable:url");

    @Override
    public URI convert(String value) {
        try {
            return new URI(value.strip());
        } catch (URISyntaxException unreadable) {
            return UNREADABLE;
        }
    }
}
