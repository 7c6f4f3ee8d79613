package io.quarkiverse.dingtalk.conference.config;

import java.util.Iterator;
import java.util.function.Function;

import io.smallrye.config.ConfigSourceInterceptorContext;
import io.smallrye.config.FallbackConfigSourceInterceptor;
import io.smallrye.config.NameIterator;

/**
 * Finds the property of a client whether the name of the client is in quotes or not, as YAML writes it, and variables of the
 * environment may: {@code "berlin".url} and {@code berlin.url} are one property. For SmallRye Config they are two, and a
 * mapping reads only those that are written like the first one it comes across. Of two values that of the source with the
 * higher ordinal counts.
 */
public final class QuotedNameInterceptor extends FallbackConfigSourceInterceptor {

    private static final String PREFIX = ConferenceConfig.PREFIX + ".";

    public QuotedNameInterceptor() {
        super(new OtherSpelling());
    }

    /**
     * The name with quotes around its part that may be the name of a client, or without if it has some. No lambda, as every
     * start needs it: the JVM would make a class for it, which takes longer than to load one.
     */
    private static final class OtherSpelling implements Function<String, String> {

        @Override
        public String apply(String name) {
            return name.startsWith(PREFIX) ? otherSpelling(name) : name;
        }
    }

    private static String otherSpelling(String name) {
        var segments = new NameIterator(name, PREFIX.length() - 1);
        segments.next();
        int end = segments.getPosition();
        if (end == name.length()) {
            return name;
        }
        var client = segments.getPreviousSegment();
        boolean isQuoted = end - PREFIX.length() > client.length();
        if (isQuoted && client.indexOf('.') >= 0) {
            return name;
        }
        return PREFIX + (isQuoted ? client : '"' + client + '"') + name.substring(end);
    }

    /** Each property is listed as it is written: a mapping would take {@code "retry".delay} for that of a client. */
    @Override
    public Iterator<String> iterateNames(ConfigSourceInterceptorContext context) {
        return context.iterateNames();
    }
}
