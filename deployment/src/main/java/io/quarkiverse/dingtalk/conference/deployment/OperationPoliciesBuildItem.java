package io.quarkiverse.dingtalk.conference.deployment;

import io.quarkiverse.dingtalk.conference.guard.OperationPolicies;
import io.quarkus.builder.item.SimpleBuildItem;

/** How the operations of the wire interfaces are protected. */
final class OperationPoliciesBuildItem extends SimpleBuildItem {

    private final OperationPolicies policies;

    OperationPoliciesBuildItem(OperationPolicies policies) {
        this.policies = policies;
    }

    OperationPolicies policies() {
        return policies;
    }
}
