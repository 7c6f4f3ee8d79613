package io.quarkiverse.dingtalk.conference.deployment.events;

import io.quarkus.test.QuarkusUnitTest;

/** An application with two clients whose credentials open a connection. */
final class EventsApp {

    private static final String PREFIX = "quarkus.dingtalk-conference.";

    private EventsApp() {
    }

    /** @param beans of the application */
    static QuarkusUnitTest with(Class<?>... beans) {
        var app = new QuarkusUnitTest().withApplicationRoot(jar -> jar.addClasses(EventsApp.class, TestSources.class,
                TestSources.TestSource.class).addClasses(beans));
        configure(app, PREFIX);
        configure(app, PREFIX + "\"berlin\".");
        return app;
    }

    /** The same; events are to come. */
    static QuarkusUnitTest enabledWith(Class<?>... beans) {
        return with(beans).overrideRuntimeConfigKey(PREFIX + "events.enabled", "true")
                .overrideRuntimeConfigKey(PREFIX + "\"berlin\".events.enabled", "true");
    }

    /** Nobody is called there. */
    private static void configure(QuarkusUnitTest app, String client) {
        app.overrideConfigKey(client + "url", "http://127.0.0.1:1").overrideConfigKey(client + "app-key", "k")
                .overrideConfigKey(client + "app-secret", "s");
    }
}
