package io.quarkiverse.dingtalk.conference.value;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Tells AutoValue, which knows it by its name, that a builder takes null. Something optional is left out then. Something
 * needed bears it on its accessor too, so that {@code build()} can refuse null by our own exception; it is never null
 * outside.
 */
@Retention(RetentionPolicy.SOURCE)
@Target({ ElementType.PARAMETER, ElementType.METHOD })
public @interface Nullable {
}
