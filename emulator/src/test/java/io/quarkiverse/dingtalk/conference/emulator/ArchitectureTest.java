package io.quarkiverse.dingtalk.conference.emulator;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** Which package may use which. */
class ArchitectureTest {

    private static final String ROOT = "io.quarkiverse.dingtalk.conference.emulator";
    private static final JavaClasses EMULATOR = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(ROOT);

    /** Whatever has no other purpose: a new topic is covered without being named here. */
    private static final DescribedPredicate<JavaClass> TOPIC = resideInAPackage(ROOT + ".*..").and(not(resideInAnyPackage(
            in("http"), in("state"), in("event"), in("token"), in("access"), in("fault"), in("control"))));

    @Test
    void knowsNothingOfTheExtensionItIsUsedToTest() {
        noClasses().should().dependOnClassesThat(
                resideInAPackage("io.quarkiverse.dingtalk.conference..").and(not(resideInAPackage(ROOT + ".."))))
                .orShould().dependOnClassesThat().resideInAPackage("io.quarkus..").check(EMULATOR);
    }

    @Test
    void hasNoCyclesBetweenItsPackages() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(EMULATOR);
    }

    @Test
    void isPutTogetherByItsRootOfWhichNoPackageKnows() {
        noClasses().that().resideOutsideOfPackage(ROOT).should().dependOnClassesThat().resideInAPackage(ROOT).check(EMULATOR);
    }

    @ParameterizedTest
    @ValueSource(strings = { "http", "state" })
    void restsOnPackagesThatUseNoOther(String name) {
        noClasses().that().resideInAPackage(in(name)).should().dependOnClassesThat(
                resideInAPackage(ROOT + "..").and(not(resideInAPackage(in(name))))).check(EMULATOR);
    }

    @Test
    void keepsHttpAndJsonOutOfItsState() {
        noClasses().that().resideInAPackage(in("state")).should().dependOnClassesThat()
                .resideInAnyPackage("io.vertx..", "io.netty..", "com.fasterxml.jackson..").check(EMULATOR);
    }

    @Test
    void hasTopicsOfOperationsThatDoNotKnowEachOther() {
        slices().matching(ROOT + ".(*)..").should().notDependOnEachOther().ignoreDependency(not(TOPIC), alwaysTrue())
                .ignoreDependency(alwaysTrue(), not(TOPIC)).check(EMULATOR);
    }

    @Test
    void hasOperationsThatUseOnlyStateAndWhatLeadsToThem() {
        classes().that(TOPIC).should().onlyDependOnClassesThat(TOPIC.or(not(resideInAPackage(ROOT + "..")))
                .or(resideInAnyPackage(in("http"), in("state"), in("event"), in("access")))).check(EMULATOR);
    }

    @Test
    void tellsWhatHappensWithoutKnowingWhoIsTold() {
        classes().that().resideInAPackage(in("event")).should().onlyDependOnClassesThat(not(resideInAPackage(ROOT + ".."))
                .or(resideInAnyPackage(in("event"), in("http"), in("state")))).check(EMULATOR);
    }

    @Test
    void wrapsFaultsAroundOperationsThatKnowNothingOfThem() {
        noClasses().that().resideOutsideOfPackages(in("fault"), in("control"), ROOT)
                .should().dependOnClassesThat().resideInAPackage(in("fault")).check(EMULATOR);
    }

    @Test
    void isControlledByAPackageThatNoOtherKnows() {
        noClasses().that().resideOutsideOfPackages(in("control"), ROOT)
                .should().dependOnClassesThat().resideInAPackage(in("control")).check(EMULATOR);
    }

    private static String in(String name) {
        return ROOT + "." + name + "..";
    }
}
