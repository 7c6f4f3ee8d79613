package io.quarkiverse.dingtalk.conference.deployment.crac;

import io.quarkus.deployment.builditem.SnapStartEnabledBuildItem;
import io.quarkus.test.QuarkusUnitTest;

/** Builds applications as they are built for Lambda's SnapStart, which Quarkus does in production mode only. */
public final class SnapStart {

    private SnapStart() {
    }

    public static QuarkusUnitTest builtFor(QuarkusUnitTest app) {
        return app.addBuildChainCustomizer(chain -> chain
                .addBuildStep(context -> context.produce(SnapStartEnabledBuildItem.INSTANCE))
                .produces(SnapStartEnabledBuildItem.class).build());
    }
}
