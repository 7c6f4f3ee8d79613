package io.quarkiverse.dingtalk.conference.deployment;

import io.quarkus.builder.item.SimpleBuildItem;

/** Checkpoints may be made of the application, from which copies of it are restored. There is none otherwise. */
final class CheckpointsBuildItem extends SimpleBuildItem {
}
