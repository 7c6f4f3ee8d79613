package io.quarkiverse.dingtalk.conference.emulator;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** What DingTalk's documentation says, in our words, and a test sees to. The page on what is emulated lists them all. */
@Target(METHOD)
@Retention(RUNTIME)
@Repeatable(Sentence.All.class)
public @interface Sentence {

    Page page();

    String says();

    @Target(METHOD)
    @Retention(RUNTIME)
    @interface All {

        Sentence[] value();
    }
}
