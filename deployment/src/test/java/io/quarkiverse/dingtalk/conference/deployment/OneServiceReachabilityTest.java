package io.quarkiverse.dingtalk.conference.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.dingtalk.conference.MeetingService;
import io.quarkus.deployment.builditem.FeatureBuildItem;
import io.quarkus.jaxrs.client.reactive.deployment.JaxrsClientReactiveInfoBuildItem;
import io.quarkus.test.QuarkusUnitTest;

/** What is in an application with one service: nothing of the other topics and of events. */
class OneServiceReachabilityTest {

    private static final String OURS = "io.quarkiverse.dingtalk.conference.";
    private static final String PROXIES = "test.one-service.proxies";

    @RegisterExtension
    static final QuarkusUnitTest APP = new QuarkusUnitTest()
            .addBuildChainCustomizer(chain -> chain.addBuildStep(context -> {
                var proxies = new TreeSet<>(context.consume(JaxrsClientReactiveInfoBuildItem.class).getInterfaceNames());
                System.setProperty(PROXIES, String.join(",", proxies));
                context.produce(new FeatureBuildItem("looks-at-one-service"));
            }).consumes(JaxrsClientReactiveInfoBuildItem.class).produces(FeatureBuildItem.class).build());

    @Inject
    MeetingService meetings;

    @Test
    void theRestClientHasNoProxyThatNobodyCalls() {
        assertThat(System.getProperty(PROXIES).split(",")).containsExactly(OURS + "rest.ConferenceApi",
                OURS + "token.TokenApi");
    }
}
