package io.quarkiverse.dingtalk.conference.event.callback;

import java.util.List;

import io.quarkus.arc.BeanCreator;
import io.quarkus.arc.SyntheticCreationalContext;

/** The names of the clients, as they were found when the application was built. */
public record CallbackClients(List<String> names) {

    public static final String NAMES = "names";

    public static final class Creator implements BeanCreator<CallbackClients> {

        @Override
        public CallbackClients create(SyntheticCreationalContext<CallbackClients> context) {
            return new CallbackClients(List.of((String[]) context.getParams().get(NAMES)));
        }
    }
}
