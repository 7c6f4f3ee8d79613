package io.quarkiverse.dingtalk.conference;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.temporal.Temporal;
import java.util.Date;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

import io.quarkiverse.dingtalk.conference.rest.wire.WireRequest;
import io.quarkiverse.dingtalk.conference.rest.wire.WireResponse;
import io.quarkiverse.dingtalk.conference.value.Jitter;

/** Which package may use which. */
class ArchitectureTest {

    private static final String ROOT = "io.quarkiverse.dingtalk.conference";
    private static final JavaClasses EXTENSION = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(ROOT);

    /** What users see first is a package like the others. */
    private static final SliceAssignment PACKAGES = new SliceAssignment() {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    };

    @Test
    void hasNoCyclesBetweenItsPackages() {
        slices().assignedFrom(PACKAGES).should().beFreeOfCycles().check(EXTENSION);
    }

    @Test
    void keepsTheSpellingOfTheWireInOnePackage() {
        noFields().that().areDeclaredInClassesThat().resideOutsideOfPackage(ROOT + ".rest..")
                .should().haveNameMatching(".*([mM]ozi|nextTtoken|ConfSetting).*").check(EXTENSION);
    }

    /**
     * Tokens are asked for in calls of their own, which are no part of the conference API. Public types say by annotations
     * how applications may write and read them.
     */
    @Test
    void readsAndWritesJsonWhereTheWireIs() {
        noClasses().that().resideOutsideOfPackages(ROOT + ".rest..", ROOT + ".token..")
                .should().dependOnClassesThat(resideInAPackage("com.fasterxml.jackson..")
                        .and(not(resideInAPackage("com.fasterxml.jackson..annotation")))
                        .and(not(simpleName("None")))) // stands in annotations for what they do not say
                .check(EXTENSION);
    }

    /** Their classes are initialized when a native executable is built, which cannot hold memory outside of the heap. */
    @Test
    void hasNoBuffersThatAreMadeBeforeTheApplicationRuns() {
        noFields().that().areStatic().should().haveRawType(describe("a buffer",
                type -> type.isAssignableTo("io.vertx.core.buffer.Buffer") || type.isAssignableTo("io.netty.buffer.ByteBuf")
                        || type.isAssignableTo("java.nio.ByteBuffer")))
                .check(EXTENSION);
    }

    /**
     * What is seeded once is the same in all copies that are restored from one checkpoint or run one executable, and so is
     * what is held from before: {@code Jitter} and the JDK's UUIDs are not.
     */
    @Test
    void drawsNoNumbersThatCopiesOfItShare() {
        noClasses().should().dependOnClassesThat(assignableTo(Random.class).and(not(assignableTo(SecureRandom.class)))
                .or(assignableTo(SplittableRandom.class)))
                .orShould().callMethod(Math.class, "random").check(EXTENSION);
    }

    @Test
    void holdsNoSeedAndNoTimeFromBeforeItRuns() {
        noFields().that().areStatic().should().haveRawType(assignableTo(RandomGenerator.class)
                .or(assignableTo(InstantSource.class)).or(assignableTo(Temporal.class)).or(assignableTo(Date.class))
                .or(assignableTo(UUID.class)).or(assignableTo(LongSupplier.class))).check(EXTENSION);
        noClasses().should(have(describe("a static initializer that tells the time or draws a number",
                type -> type.getStaticInitializer().stream().flatMap(it -> it.getMethodCallsFromSelf().stream())
                        .map(JavaMethodCall::getTarget).anyMatch(ArchitectureTest::isTimeOrChance))))
                .check(EXTENSION);
    }

    private static boolean isTimeOrChance(AccessTarget.MethodCallTarget method) {
        return Set.of("nanoTime", "currentTimeMillis", "now", "randomUUID").contains(method.getName())
                || method.getOwner().isAssignableTo(RandomGenerator.class) || method.getOwner().isAssignableTo(Jitter.class);
    }

    /** A record cannot get another component without breaking who makes or takes it apart. */
    @Test
    void hasPublicTypesThatCanGrow() {
        noClasses().that(areForUsers()).should().beRecords().check(EXTENSION);
    }

    @Test
    void hasPublicTypesThatOnlyItselfImplements() {
        constructors().that().areDeclaredInClassesThat(areForUsers()
                .and(describe("are abstract classes", type -> type.getModifiers().contains(ABSTRACT) && !type.isInterface())))
                .should().bePackagePrivate().check(EXTENSION);
    }

    @Test
    void hasEnumsForWhatItDoesNotKnow() {
        classes().that(areForUsers()).and().areEnums().should(haveConstant("UNKNOWN")).check(EXTENSION);
    }

    /** Public, and not for the other packages only. */
    private static DescribedPredicate<JavaClass> areForUsers() {
        return describe("are for users", (JavaClass type) -> type.getModifiers().contains(PUBLIC))
                .and(not(resideInAnyPackage(ROOT + ".rest..", ROOT + ".client..", ROOT + ".guard..", ROOT + ".config..",
                        ROOT + ".await..", ROOT + ".value..", ROOT + ".devui..", ROOT + ".event.*..")))
                .and(not(assignableTo(WireRequest.class).or(assignableTo(WireResponse.class))));
    }

    private static ArchCondition<JavaClass> haveConstant(String name) {
        return have(describe("a constant " + name, type -> type.tryGetField(name).isPresent()));
    }

    @Test
    void showsUsersNothingOfTheWire() {
        noClasses().that().resideInAPackage(ROOT).should().dependOnClassesThat().resideInAnyPackage(ROOT + ".rest..",
                ROOT + ".client..", ROOT + ".guard..").check(EXTENSION);
    }

    @Test
    void hasErrorsThatRestOnNothing() {
        noClasses().that().resideInAPackage(ROOT + ".error..").should().dependOnClassesThat()
                .resideInAnyPackage(ROOT, ROOT + ".rest..", ROOT + ".client..", ROOT + ".guard..", ROOT + ".token..",
                        ROOT + ".config..")
                .check(EXTENSION);
    }
}
