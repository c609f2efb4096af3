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

    private static final String[] CORE = {
        "io.github.postmortem4j", "io.github.postmortem4j.internal..", "io.github.postmortem4j.source.."
    };
    private static final String JSON = "io.github.postmortem4j.json..";
    private static final String REDACTION = "io.github.postmortem4j.redaction..";
    private static final String VALIDATION = "io.github.postmortem4j.validation..";
    private static final String READER = "io.github.postmortem4j.markdown.read..";
    private static final String[] RENDERER = {
        "io.github.postmortem4j.markdown", "io.github.postmortem4j.markdown.internal.."
    };
    private static final String CLI = "io.github.postmortem4j.cli..";

    @ArchTest
    static final ArchRule CORE_DEPENDS_ON_NO_OTHER_MODULE = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(JSON, REDACTION, VALIDATION, "io.github.postmortem4j.markdown..", CLI);

    @ArchTest
    static final ArchRule JSON_DEPENDS_ON_CORE_ONLY = noClasses()
            .that()
            .resideInAPackage(JSON)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(REDACTION, VALIDATION, "io.github.postmortem4j.markdown..", CLI);

    @ArchTest
    static final ArchRule REDACTION_DEPENDS_ON_CORE_ONLY = noClasses()
            .that()
            .resideInAPackage(REDACTION)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(JSON, VALIDATION, "io.github.postmortem4j.markdown..", CLI);

    @ArchTest
    static final ArchRule VALIDATION_DEPENDS_ON_CORE_ONLY = noClasses()
            .that()
            .resideInAPackage(VALIDATION)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(JSON, REDACTION, "io.github.postmortem4j.markdown..", CLI);

    @ArchTest
    static final ArchRule MARKDOWN_DEPENDS_ON_CORE_ONLY = noClasses()
            .that()
            .resideInAPackage("io.github.postmortem4j.markdown..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(JSON, REDACTION, VALIDATION, CLI);

    /** The renderer's module does not depend on the reader's either: Maven would reject that cycle. */
    @ArchTest
    static final ArchRule READING_MARKDOWN_NEEDS_NO_RENDERER = noClasses()
            .that()
            .resideInAPackage(READER)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(RENDERER);

    /** Annotation types kept in the source alone are loaded by nobody. */
    @ArchTest
    static final ArchRule NOTHING_NEEDS_JACKSON_2_TO_RUN = noClasses()
            .that()
            .areNotAnnotations()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson.databind..");

    @ArchTest
    static final ArchRule ONLY_THE_JSON_MODULE_NEEDS_A_DATABIND = noClasses()
            .that()
            .resideOutsideOfPackages(JSON, CLI)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson..");

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_TYPE_IS =
            classes().should().haveNameNotMatching(".*(Utils?|Helper|Manager|Impl)");
}
