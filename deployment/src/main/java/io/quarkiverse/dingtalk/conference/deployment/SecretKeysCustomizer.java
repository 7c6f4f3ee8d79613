package io.quarkiverse.dingtalk.conference.deployment;

import java.util.stream.Stream;

import io.quarkiverse.dingtalk.conference.config.CallbackSettings;
import io.quarkiverse.dingtalk.conference.config.ConferenceConfig;
import io.quarkiverse.dingtalk.conference.config.CredentialType;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;

/**
 * Tells the configuration of the build which of our properties are secret. At run time the mapping does. A value that is
 * looked up is logged otherwise, if {@code quarkus.config.log.values} says so.
 */
public final class SecretKeysCustomizer implements SmallRyeConfigBuilderCustomizer {

    @Override
    public void configBuilder(SmallRyeConfigBuilder builder) {
        var credentials = Stream.of(CredentialType.values()).flatMap(type -> type.properties().stream())
                .filter(CredentialType.Property::isSecret).map(CredentialType.Property::name);
        Stream.concat(credentials, CallbackSettings.SECRETS.stream())
                .forEach(name -> builder.withSecretKeys(ConferenceConfig.PREFIX + "." + name,
                        ConferenceConfig.PREFIX + ".*." + name));
    }
}
