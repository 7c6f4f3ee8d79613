package io.quarkiverse.dingtalk.conference.testing;

import java.util.Map;

import io.quarkus.test.common.DevServicesContext;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** Finds the embedded DingTalk of the application under test, in this process or beside a native executable. */
public final class InjectDingTalkManager implements QuarkusTestResourceLifecycleManager, DevServicesContext.ContextAware {

    private DingTalkEmulator emulator = new DingTalkEmulator(null);

    @Override
    public void setIntegrationTestContext(DevServicesContext context) {
        emulator = new DingTalkEmulator(context.devServicesProperties().entrySet().stream()
                .filter(it -> it.getKey().startsWith("quarkus.dingtalk-conference.") && it.getKey().endsWith(".url"))
                .map(Map.Entry::getValue).findFirst().orElse(null)); // all clients that it serves have the same
    }

    @Override
    public Map<String, String> start() {
        return Map.of();
    }

    @Override
    public void inject(TestInjector testInjector) {
        testInjector.injectIntoFields(emulator,
                new TestInjector.AnnotatedAndMatchesType(InjectDingTalk.class, DingTalkEmulator.class));
    }

    @Override
    public void stop() {
        // the dev service stops by itself
    }
}
