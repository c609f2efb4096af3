package io.github.postmortem4j.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows of {@code docs/architecture.md}. */
@AnalyzeClasses(packages = "io.github.postmortem4j", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLE =
            slices().matching("io.github.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule CORE_KNOWS_NOBODY = noClasses()
            .that()
            .resideInAnyPackage(
                    "io.github.postmortem4j",
                    "io.github.postmortem4j.internal..",
                    "io.github.postmortem4j.json..",
                    "io.github.postmortem4j.redaction..",
                    "io.github.postmortem4j.source..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.github.postmortem4j.validation..",
                    "io.github.postmortem4j.markdown..",
                    "io.github.postmortem4j.cli..");

    @ArchTest
    static final ArchRule THE_LEAVES_DO_NOT_SEE_EACH_OTHER = noClasses()
            .that()
            .resideInAPackage("io.github.postmortem4j.markdown..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.github.postmortem4j.validation..", "io.github.postmortem4j.cli..");

    /** Who reads pays for no renderer; the other way round Maven would refuse. */
    @ArchTest
    static final ArchRule READING_MARKDOWN_NEEDS_NO_RENDERER = noClasses()
            .that()
            .resideInAPackage("io.github.postmortem4j.markdown.read..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.github.postmortem4j.markdown", "io.github.postmortem4j.markdown.internal..");

    @ArchTest
    static final ArchRule THE_REDACTION_KNOWS_THE_TYPES_ALONE = noClasses()
            .that()
            .resideInAPackage("io.github.postmortem4j.redaction..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.github.postmortem4j.json..");

    /** Annotation types kept in the source alone are loaded by nobody. */
    @ArchTest
    static final ArchRule NOTHING_NEEDS_JACKSON_2_TO_RUN = noClasses()
            .that()
            .areNotAnnotations()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson.databind..");

    @ArchTest
    static final ArchRule ONLY_THE_JSON_DOOR_NEEDS_A_DATABIND = noClasses()
            .that()
            .resideOutsideOfPackages("io.github.postmortem4j.json..", "..cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson..");

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_TYPE_IS =
            classes().should().haveNameNotMatching(".*(Utils?|Helper|Manager|Impl)");
}
