package io.quarkiverse.dingtalk.conference;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

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

    /** Tokens are asked for in calls of their own, which are no part of the conference API. */
    @Test
    void readsAndWritesJsonWhereTheWireIs() {
        noClasses().that().resideOutsideOfPackages(ROOT + ".rest..", ROOT + ".token..")
                .should().dependOnClassesThat().resideInAPackage("com.fasterxml.jackson..").check(EXTENSION);
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
