package io.quarkiverse.dingtalk.conference.deployment;

import java.util.function.Consumer;

import io.quarkus.arc.processor.BeanConfiguratorBase.CreateGeneration;
import io.quarkus.gizmo2.Const;
import io.quarkus.gizmo2.desc.MethodDesc;

/**
 * Writes how a bean is made: by a static method, called when the bean is first used. What a recorder makes, it makes at each
 * start, with all the classes that are needed for it.
 */
final class Maker {

    private Maker() {
    }

    static Consumer<CreateGeneration> call(MethodDesc method, Const... arguments) {
        return bean -> {
            var body = bean.createMethod();
            body.return_(body.invokeStatic(method, arguments));
        };
    }
}
