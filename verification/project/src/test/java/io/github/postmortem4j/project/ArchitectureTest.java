package io.github.postmortem4j.project;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.postmortem4j.PostmortemException;
import io.github.postmortem4j.project.SourceTree.SourceFile;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The dependencies in {@code docs/architecture.md}, and the size and names of packages and types. */
@AnalyzeClasses(packages = "io.github.postmortem4j", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final int MAX_TYPES = 25;

    /** The annotations of the rules are a sorted list to look them up in. */
    private static final String CONSTRAINTS = "io.github.postmortem4j.validation.constraint";

    /** Bean Validation requires that a constraint names its validators, which name the constraint. */
    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES = slices().matching("io.github.(**)")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(annotatedWith(Constraint.class), assignableTo(ConstraintValidator.class));

    private static final String[] CORE = {
        "io.github.postmortem4j",
        "io.github.postmortem4j.diff..",
        "io.github.postmortem4j.extension..",
        "io.github.postmortem4j.internal..",
        "io.github.postmortem4j.source.."
    };
    private static final String[] JSON = {"io.github.postmortem4j.json", "io.github.postmortem4j.json.internal.."};
    private static final String JACKSON2 = "io.github.postmortem4j.json.jackson2..";
    private static final String BOTH_JSON = "io.github.postmortem4j.json..";
    private static final String REDACTION = "io.github.postmortem4j.redaction..";
    private static final String VALIDATION = "io.github.postmortem4j.validation..";
    private static final String READER = "io.github.postmortem4j.markdown.read..";
    private static final String[] RENDERER = {
        "io.github.postmortem4j.markdown", "io.github.postmortem4j.markdown.internal.."
    };
    private static final String HTML = "io.github.postmortem4j.html..";
    private static final String[] PAGE_FORMAT = {
        "io.github.postmortem4j.markdown.internal.format", "io.github.postmortem4j.markdown.internal.layout"
    };
    private static final String CORPUS = "io.github.postmortem4j.corpus..";
    private static final String OPENSEARCH = "io.github.postmortem4j.corpus.opensearch..";
    private static final String CLI = "io.github.postmortem4j.cli..";

    @ArchTest
    static final ArchRule CORE_DEPENDS_ON_NO_OTHER_MODULE = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    BOTH_JSON, REDACTION, VALIDATION, "io.github.postmortem4j.markdown..", HTML, CORPUS, CLI);

    @ArchTest
    static final ArchRule JSON_DEPENDS_ON_CORE_ONLY = noClasses()
            .that()
            .resideInAnyPackage(JSON)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    JACKSON2, REDACTION, VALIDATION, "io.github.postmortem4j.markdown..", HTML, CORPUS, CLI);

    @ArchTest
    static final ArchRule JSON_JACKSON2_DEPENDS_ON_CORE_ONLY = noClasses()
            .that()
            .resideInAPackage(JACKSON2)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.github.postmortem4j.json",
                    "io.github.postmortem4j.json.internal..",
                    REDACTION,
                    VALIDATION,
                    "io.github.postmortem4j.markdown..",
                    HTML,
                    CORPUS,
                    CLI);

    @ArchTest
    static final ArchRule REDACTION_DEPENDS_ON_CORE_ONLY = noClasses()
            .that()
            .resideInAPackage(REDACTION)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(BOTH_JSON, VALIDATION, "io.github.postmortem4j.markdown..", HTML, CORPUS, CLI);

    @ArchTest
    static final ArchRule VALIDATION_DEPENDS_ON_CORE_ONLY = noClasses()
            .that()
            .resideInAPackage(VALIDATION)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(BOTH_JSON, REDACTION, "io.github.postmortem4j.markdown..", HTML, CORPUS, CLI);

    @ArchTest
    static final ArchRule MARKDOWN_DEPENDS_ON_CORE_ONLY = noClasses()
            .that()
            .resideInAPackage("io.github.postmortem4j.markdown..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(BOTH_JSON, REDACTION, VALIDATION, HTML, CORPUS, CLI);

    @ArchTest
    static final ArchRule CORPUS_DEPENDS_ON_CORE_AND_JSON_ONLY = noClasses()
            .that()
            .resideInAPackage(CORPUS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(JACKSON2, REDACTION, VALIDATION, "io.github.postmortem4j.markdown..", HTML, CLI);

    @ArchTest
    static final ArchRule ONLY_THE_ENGINE_AND_THE_ANALYSIS_OF_TEXT_DEPEND_ON_LUCENE = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "io.github.postmortem4j.corpus.internal.lucene", "io.github.postmortem4j.corpus.internal.text")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.lucene..");

    @ArchTest
    static final ArchRule THE_EMBEDDED_CORPUS_DOES_NOT_DEPEND_ON_OPENSEARCH = noClasses()
            .that()
            .resideInAPackage(CORPUS)
            .and()
            .resideOutsideOfPackage(OPENSEARCH)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(OPENSEARCH);

    /** The opposite dependency would be a cycle of modules, which Maven rejects. */
    @ArchTest
    static final ArchRule READ_MARKDOWN_DEPENDS_ON_THE_PAGE_FORMAT_ONLY = noClasses()
            .that()
            .resideInAPackage(READER)
            .should()
            .dependOnClassesThat(resideInAnyPackage(RENDERER).and(not(resideInAnyPackage(PAGE_FORMAT))));

    @ArchTest
    static final ArchRule RENDER_HTML_DEPENDS_ON_CORE_AND_RENDER_MARKDOWN_ONLY = noClasses()
            .that()
            .resideInAPackage(HTML)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(BOTH_JSON, REDACTION, VALIDATION, READER, CLI);

    /** Annotation types with source retention are excluded, because they are never loaded. */
    @ArchTest
    static final ArchRule ONLY_JSON_JACKSON2_DEPENDS_ON_JACKSON_2 = noClasses()
            .that()
            .areNotAnnotations()
            .and()
            .resideOutsideOfPackage(JACKSON2)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson.databind..");

    @ArchTest
    static final ArchRule ONLY_JSON_OPENSEARCH_AND_CLI_DEPEND_ON_JACKSON_3 = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "io.github.postmortem4j.json", "io.github.postmortem4j.json.internal..", OPENSEARCH, CLI)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson..");

    @ArchTest
    static final ArchRule READER_OF_HANDWRITTEN_PAGES_KNOWS_NO_RENDERED_PAGES = noClasses()
            .that()
            .resideInAnyPackage("..markdown.read.internal.handwritten..", "..markdown.read.internal.outline..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..markdown.read.internal.rendered..");

    @ArchTest
    static final ArchRule PUBLIC_EXCEPTIONS_HAVE_A_COMMON_SUPERTYPE = classes()
            .that(assignableTo(Throwable.class))
            .and()
            .arePublic()
            .and()
            .resideOutsideOfPackages("..internal..", CLI)
            .should()
            .beAssignableTo(PostmortemException.class);

    @ArchTest
    static final ArchRule TYPE_NAMES_CONTAIN_NO_VAGUE_SUFFIX =
            classes().should().haveNameNotMatching(".*(Utils?|Helper|Manager|Impl)");

    @Test
    void packagesHaveAtMost25Types() throws IOException {
        Map<Path, Long> typesByPackage = mainSourceFiles().stream()
                .filter(file -> !file.isInPackage(CONSTRAINTS))
                .collect(Collectors.groupingBy(SourceFile::directory, TreeMap::new, Collectors.counting()));

        assertThat(typesByPackage).hasSizeGreaterThan(20);
        assertThat(typesByPackage.entrySet())
                .filteredOn(entry -> entry.getValue() > MAX_TYPES)
                .isEmpty();
    }

    @Test
    void namesOfMainTypesAreUniqueInTheRepository() throws IOException {
        Map<String, List<SourceFile>> filesByName = SourceTree.sourceFiles().stream()
                .collect(Collectors.groupingBy(SourceFile::simpleName, TreeMap::new, Collectors.toList()));

        assertThat(filesByName).hasSizeGreaterThan(500);
        assertThat(filesByName.values())
                .filteredOn(files -> files.size() > 1 && files.stream().anyMatch(SourceFile::isMain))
                .isEmpty();
    }

    private static List<SourceFile> mainSourceFiles() throws IOException {
        return SourceTree.sourceFiles().stream().filter(SourceFile::isMain).toList();
    }
}
