package io.quarkiverse.dingtalk.conference.it.regressions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;

import io.quarkus.test.common.DevServicesContext;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/** Puts a {@link Gateway} between the application under test and the embedded DingTalk, and into a field of the test. */
public class GatewayResource implements QuarkusTestResourceLifecycleManager, DevServicesContext.ContextAware {

    private static final String URL = "quarkus.dingtalk-conference.url";

    private URI dingTalk;
    private Gateway gateway;

    @Override
    public void setIntegrationTestContext(DevServicesContext context) {
        dingTalk = URI.create(context.devServicesProperties().get(URL));
    }

    @Override
    public Map<String, String> start() {
        try {
            gateway = new Gateway(0, dingTalk.getPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of(URL, gateway.url());
    }

    @Override
    public void inject(TestInjector testInjector) {
        testInjector.injectIntoFields(gateway, new TestInjector.MatchesType(Gateway.class));
    }

    @Override
    public void stop() {
        try {
            gateway.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
