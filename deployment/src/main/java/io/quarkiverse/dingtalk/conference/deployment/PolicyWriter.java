package io.quarkiverse.dingtalk.conference.deployment;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.quarkiverse.dingtalk.conference.guard.GuardPolicy;
import io.quarkiverse.dingtalk.conference.guard.OperationKind;
import io.quarkiverse.dingtalk.conference.guard.OperationPolicies;
import io.quarkus.gizmo2.Const;
import io.quarkus.gizmo2.Expr;
import io.quarkus.gizmo2.creator.BlockCreator;
import io.quarkus.gizmo2.desc.ConstructorDesc;
import io.quarkus.gizmo2.desc.FieldDesc;

/** Writes code that makes policies, for the first call to run it. A recorder would make them at each start. */
final class PolicyWriter {

    private static final ConstructorDesc POLICIES = ConstructorDesc.of(OperationPolicies.class, Map.class, Map.class);
    private static final ConstructorDesc POLICY = ConstructorDesc.of(GuardPolicy.class,
            Stream.of(GuardPolicy.class.getRecordComponents()).<Class<?>> map(RecordComponent::getType).toList());

    private PolicyWriter() {
    }

    static Expr write(OperationPolicies policies, BlockCreator body) {
        var kinds = body.localVar("kinds", body.new_(HashMap.class));
        policies.kinds().forEach((operation, kind) -> body.withMap(kinds).put(Const.of(operation), constant(kind)));
        var ofKinds = body.localVar("policies", body.new_(HashMap.class));
        policies.policies().forEach((kind, policy) -> body.withMap(ofKinds).put(constant(kind), policy(policy, body)));
        return body.new_(POLICIES, kinds, ofKinds);
    }

    private static Expr policy(GuardPolicy policy, BlockCreator body) {
        return body.new_(POLICY,
                Stream.of(GuardPolicy.class.getRecordComponents()).map(it -> value(it, policy, body)).toList());
    }

    private static Expr value(RecordComponent component, GuardPolicy policy, BlockCreator body) {
        try {
            var value = component.getAccessor().invoke(policy);
            if (value instanceof List<?> failures) {
                return body.listOf(failures.stream().map(Class.class::cast).map(Const::of).toList());
            }
            if (value instanceof Boolean it) {
                return Const.of(it.booleanValue());
            }
            if (value instanceof Integer it) {
                return Const.of(it.intValue());
            }
            return value instanceof Long it ? Const.of(it.longValue()) : Const.of(((Double) value).doubleValue());
        } catch (ReflectiveOperationException cannotBe) {
            throw new IllegalStateException(cannotBe);
        }
    }

    private static Expr constant(OperationKind kind) {
        return Expr.staticField(FieldDesc.of(OperationKind.class, kind.name()));
    }
}
