package io.quarkiverse.dingtalk.conference.testing;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * No test sees what the one before left in the embedded DingTalk, and none runs without an embedded DingTalk: it would book
 * at a real one. This is no callback of Quarkus, as integration tests ignore those unless they are told not to.
 */
final class Reset implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext context) {
        context.getRequiredTestInstances().getAllInstances().stream()
                .flatMap(test -> AnnotationSupport
                        .findAnnotatedFieldValues(test, InjectDingTalk.class, DingTalkEmulator.class).stream())
                .distinct().forEach(DingTalkEmulator::reset);
    }
}
