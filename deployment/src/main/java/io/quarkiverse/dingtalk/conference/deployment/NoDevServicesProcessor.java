package io.quarkiverse.dingtalk.conference.deployment;

import java.util.stream.Stream;

import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

import io.quarkus.deployment.IsDevServicesSupportedByLaunchMode;
import io.quarkus.deployment.annotations.BuildProducer;
import io.quarkus.deployment.annotations.BuildStep;
import io.quarkus.deployment.annotations.BuildSteps;
import io.quarkus.deployment.builditem.BytecodeTransformerBuildItem;
import io.smallrye.config.SmallRyeConfigBuilder;

/**
 * Where there are no dev services, their sources of configuration have nothing to say, but are asked for every property, and
 * draw a UUID at each start, for which the JVM sets up its secure random numbers: some 90 classes. Quarkus adds them to
 * every application with {@code quarkus-devservices}, without which it refuses dev services. Here they are left out.
 */
@BuildSteps(onlyIfNot = IsDevServicesSupportedByLaunchMode.class)
class NoDevServicesProcessor {

    private static final String PACKAGE = "io.quarkus.devservice.runtime.config.";
    private static final String METHOD = "configBuilder";
    private static final String DESCRIPTOR = Type.getMethodDescriptor(Type.getType(SmallRyeConfigBuilder.class),
            Type.getType(SmallRyeConfigBuilder.class));

    @BuildStep
    void sources(BuildProducer<BytecodeTransformerBuildItem> transformers) {
        Stream.of("DevServicesConfigBuilder", "DevServicesOverrideConfigBuilder")
                .forEach(builder -> transformers.produce(new BytecodeTransformerBuildItem.Builder()
                        .setClassToTransform(PACKAGE + builder).setCacheable(true)
                        .setVisitorFunction((name, next) -> new AddsNothing(next)).build()));
    }

    /** Makes a {@code ConfigBuilder} return the builder that it gets as it is. */
    private static final class AddsNothing extends ClassVisitor {

        AddsNothing(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
            var method = super.visitMethod(access, name, descriptor, signature, exceptions);
            if (!name.equals(METHOD) || !descriptor.equals(DESCRIPTOR)) {
                return method;
            }
            method.visitCode();
            method.visitVarInsn(Opcodes.ALOAD, 1);
            method.visitInsn(Opcodes.ARETURN);
            method.visitMaxs(1, 2);
            method.visitEnd();
            return null; // what it did before is left out
        }
    }
}
