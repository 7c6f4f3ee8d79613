package io.quarkiverse.dingtalk.conference.testing;

import java.lang.reflect.Field;
import java.util.function.Predicate;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestInstancePostProcessor;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ModifierSupport;

import io.quarkiverse.dingtalk.conference.emulator.EmulatorOptions;
import io.quarkiverse.dingtalk.conference.emulator.EmulatorServer;

/**
 * An embedded DingTalk for tests of code that does without Quarkus, on a free port of the loopback address:
 * {@code @ExtendWith(DingTalkExtension.class)}. A class has one for all of its tests, and its nested classes have the same.
 * It is {@linkplain DingTalkEmulator#reset() reset} before each test, and stops after the last.
 * <p>
 * A test gets hold of it by a field of type {@link DingTalkEmulator} that is marked with {@link InjectDingTalk}, static or
 * not, or by a parameter of that type.
 */
public final class DingTalkExtension
        implements BeforeAllCallback, TestInstancePostProcessor, BeforeEachCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(DingTalkExtension.class);

    @Override
    public void beforeAll(ExtensionContext context) throws IllegalAccessException {
        inject(context.getRequiredTestClass(), null, ModifierSupport::isStatic, running(context));
    }

    @Override
    public void postProcessTestInstance(Object test, ExtensionContext context) throws IllegalAccessException {
        inject(test.getClass(), test, ModifierSupport::isNotStatic, running(context));
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        running(context).reset();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == DingTalkEmulator.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return running(context);
    }

    private static void inject(Class<?> type, Object test, Predicate<Field> which, DingTalkEmulator emulator)
            throws IllegalAccessException {
        for (Field field : AnnotationSupport.findAnnotatedFields(type, InjectDingTalk.class, which,
                HierarchyTraversalMode.TOP_DOWN)) {
            field.setAccessible(true);
            field.set(test, emulator);
        }
    }

    private static DingTalkEmulator running(ExtensionContext context) {
        return context.getStore(NAMESPACE).computeIfAbsent(Running.class, key -> Running.start(), Running.class)
                .emulator();
    }

    private record Running(EmulatorServer server, DingTalkEmulator emulator) implements AutoCloseable {

        static Running start() {
            EmulatorServer server = EmulatorServer.start(EmulatorOptions.defaults());
            return new Running(server, new DingTalkEmulator(server.url()));
        }

        @Override
        public void close() {
            server.close();
        }
    }
}
