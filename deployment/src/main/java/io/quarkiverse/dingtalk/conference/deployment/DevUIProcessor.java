package io.quarkiverse.dingtalk.conference.deployment;

import io.quarkiverse.dingtalk.conference.devui.DevUIService;
import io.quarkiverse.dingtalk.conference.token.AccessTokenProvider;
import io.quarkiverse.dingtalk.conference.token.TokenFactory;
import io.quarkus.arc.deployment.UnremovableBeanBuildItem;
import io.quarkus.deployment.IsLocalDevelopment;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.devui.spi.JsonRPCProvidersBuildItem;
import io.quarkus.devui.spi.page.CardPageBuildItem;
import io.quarkus.devui.spi.page.Page;

/** What the Dev UI shows: the clients, and the embedded DingTalk. */
class DevUIProcessor {

    @BuildStep(onlyIf = IsLocalDevelopment.class)
    CardPageBuildItem card(ClientsBuildItem clients) {
        var card = new CardPageBuildItem();
        card.addPage(Page.webComponentPageBuilder()
                .title("Clients").icon("font-awesome-solid:key")
                .componentLink("qwc-dingtalk-conference-clients.js")
                .staticLabel(String.valueOf(clients.names().size())));
        card.addPage(Page.webComponentPageBuilder()
                .title("Embedded DingTalk").icon("font-awesome-solid:video")
                .componentLink("qwc-dingtalk-conference-embedded.js"));
        return card;
    }

    @BuildStep
    JsonRPCProvidersBuildItem service() {
        return new JsonRPCProvidersBuildItem(DevUIService.class);
    }

    @BuildStep(onlyIf = IsLocalDevelopment.class)
    UnremovableBeanBuildItem tokens() {
        return UnremovableBeanBuildItem.beanTypes(AccessTokenProvider.class, TokenFactory.class); // looked up in code
    }
}
