package io.quarkiverse.dingtalk.conference.emulator;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** What no documentation says, and a test fixes all the same. The page on what is emulated lists them all. */
@Target(METHOD)
@Retention(RUNTIME)
@Repeatable(Guess.All.class)
public @interface Guess {

    Page page();

    String says();

    @Target(METHOD)
    @Retention(RUNTIME)
    @interface All {

        Guess[] value();
    }
}
