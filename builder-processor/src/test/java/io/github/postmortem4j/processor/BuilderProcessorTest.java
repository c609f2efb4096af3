package io.github.postmortem4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuilderProcessorTest {

    private static final String STYLE = """
            package io.github.postmortem4j.internal.style;
            public @interface ModelStyle {}
            """;

    @TempDir
    Path generated;

    @Test
    void derivesTheJavadocOfASetterFromTheAccessor() throws IOException {
        compile("""
                package io.github.postmortem4j;
                import io.github.postmortem4j.internal.style.ModelStyle;
                @ModelStyle
                interface Report {
                    /**
                     * {@return the title, or {@code ""} if absent}
                     *
                     * <p>One line.
                     */
                    String getTitle();
                }
                """);

        assertThat(source("ReportBuilder"))
                .contains("     * Sets the title.\n     *\n     * <p>One line.\n")
                .contains("     * @throws NullPointerException if the value is {@code null}\n")
                .contains("    public Report.Builder title(String title) {");
    }

    @Test
    void mentionsTheDefaultInTheSetterAlone() throws IOException {
        compile("""
                package io.github.postmortem4j;
                import io.github.postmortem4j.internal.style.ModelStyle;
                @ModelStyle
                interface Report {
                    /** {@return the summary; empty by default} */
                    Report getSummary();
                }
                """);

        assertThat(source("ReportBuilder"))
                .contains("     * Sets the summary; empty by default.\n", "     * Changes the summary.\n");
    }

    @Test
    void mentionsDetailsInTheSetterAlone() throws IOException {
        compile("""
                package io.github.postmortem4j;
                import io.github.postmortem4j.internal.style.ModelStyle;
                import java.util.List;
                @ModelStyle
                interface Report {
                    /** {@return the entries of {@link Report#a(int, int)} (rule T8), in order} */
                    List<String> getEntries();
                }
                """);

        assertThat(source("ReportBuilder"))
                .contains("     * Sets the entries of {@link Report#a(int, int)} (rule T8), in order.\n")
                .contains("     * Adds an element to the entries of {@link Report#a(int, int)}.\n");
    }

    @Test
    void documentsWhatRemovesAValue() throws IOException {
        compile("""
                package io.github.postmortem4j;
                import io.github.postmortem4j.internal.style.ModelStyle;
                @ModelStyle
                interface Report {
                    @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE) @interface Nullable {}
                    /** {@return the title, or {@code ""} if absent} */
                    String getTitle();
                    /** {@return the count, or {@code null} if absent} */
                    @Nullable Integer getCount();
                }
                """);

        assertThat(source("ReportBuilder"))
                .contains(
                        "@param title the value; {@code \"\"} removes it",
                        "@param count the value; {@code null} removes it");
    }

    @Test
    void acceptsATimeAsAMomentAndAZone() throws IOException {
        compile("""
                package io.github.postmortem4j;
                import io.github.postmortem4j.internal.style.ModelStyle;
                @ModelStyle
                interface Report {
                    /** {@return the end, or {@code null} if absent} */
                    java.time.OffsetDateTime getEnd();
                }
                """);

        assertThat(source("ReportBuilder"))
                .contains(
                        "     * Sets the end.\n", "public Report.Builder end(Instant moment, @Nullable ZoneId zone) {");
    }

    @Test
    void acceptsNumbersAsPrimitives() throws IOException {
        compile("""
                package io.github.postmortem4j;
                import io.github.postmortem4j.internal.style.ModelStyle;
                @ModelStyle
                interface Report {
                    @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE) @interface Nullable {}
                    /** {@return the share, or {@code null} if absent} */
                    java.math.@Nullable BigDecimal getShare();
                    /** {@return the count, or {@code null} if absent} */
                    @Nullable Long getCount();
                }
                """);

        assertThat(source("ReportBuilder"))
                .contains("     * Sets the share.\n", "public Report.Builder share(double share) {")
                .contains("     * Sets the count.\n", "public Report.Builder count(long count) {");
    }

    @Test
    void declaresTheSetterOfThePropertyLast() throws IOException {
        compile("""
                package io.github.postmortem4j;
                import io.github.postmortem4j.internal.style.ModelStyle;
                @ModelStyle
                interface Report {
                    /** {@return the summary} */
                    Report getSummary();
                    /** {@return the share} */
                    java.math.BigDecimal getShare();
                }
                """);

        assertThat(source("ReportBuilder"))
                .containsSubsequence(
                        "summary(Consumer<", "summary(Report summary)", "share(double ", "share(BigDecimal ");
    }

    @Test
    void acceptsNullWhereTheAccessorMayReturnIt() throws IOException {
        compile("""
                package io.github.postmortem4j;
                import io.github.postmortem4j.internal.style.ModelStyle;
                @ModelStyle
                interface Report {
                    @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE) @interface Nullable {}
                    /** {@return the count} */
                    @Nullable Long getCount();
                }
                """);

        assertThat(source("ReportBuilder"))
                .contains("public Report.Builder count(@Nullable Long count) {")
                .doesNotContain("requireNonNull");
    }

    @Test
    void takesDefaultsFromAnEmptyValue() throws IOException {
        compile("""
                package io.github.postmortem4j;
                import io.github.postmortem4j.internal.style.ModelStyle;
                import java.util.List;
                @ModelStyle
                interface Report {
                    @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE) @interface Nullable {}
                    /** {@return the title, or {@code ""} if absent} */
                    default String getTitle() { return ""; }
                    /** {@return whether it is internal} */
                    default boolean isInternal() { return false; }
                    /** {@return the count} */
                    @Nullable Long getCount();
                    /** {@return the parts} */
                    List<String> getParts();
                }
                """);

        assertThat(source("ReportBuilder"))
                .contains(
                        "Report EMPTY = ImmutableReport.builder().build();",
                        "private String title = EMPTY.getTitle();",
                        "private boolean internal = EMPTY.isInternal();",
                        "private @Nullable Long count;",
                        "return new ImmutableReport(this.title, this.internal, this.count, this.parts);");
    }

    @Test
    void needsNoEmptyValueWithoutDefaults() throws IOException {
        compile("""
                package io.github.postmortem4j;
                import io.github.postmortem4j.internal.style.ModelStyle;
                import java.util.List;
                @ModelStyle
                interface Report {
                    /** {@return the parts} */
                    List<String> getParts();
                }
                """);

        assertThat(source("ReportBuilder")).doesNotContain("EMPTY");
    }

    @Test
    void namesOneElementOfAListInTheSingular() throws IOException {
        compile("""
                package io.github.postmortem4j;
                import io.github.postmortem4j.internal.style.ModelStyle;
                import java.util.List;
                @ModelStyle
                interface Report {
                    /** {@return the entries} */
                    List<String> getEntries();
                    /** {@return the authors} */
                    List<String> getAuthors();
                    /** {@return the lucky moments} */
                    List<String> getGotLucky();
                }
                """);

        assertThat(source("ReportBuilder"))
                .contains("addEntry(String entry)", "addAuthor(String author)", "addGotLucky(String gotLucky)")
                .contains("addEntries(String... entries)", "boolean removeAuthors(", "clearGotLucky()");
    }

    @Test
    void offersTheBuilderOfANestedType() throws IOException {
        compile("""
                package io.github.postmortem4j;
                import io.github.postmortem4j.internal.style.ModelStyle;
                import java.util.List;
                @ModelStyle
                interface Report {
                    /** {@return the summary} */
                    Report getSummary();
                    /** {@return the parts} */
                    List<Report> getParts();
                }
                """);

        assertThat(source("ReportBuilder"))
                .contains(
                        "summary(Consumer<? super Report.Builder> change)",
                        "addPart(Consumer<? super Report.Builder> content)",
                        "editPart(int index, Consumer<? super Report.Builder> change)",
                        "editParts(Predicate<? super Report> condition,");
    }

    @Test
    void removesANestedValueWithoutAnAmbiguousNull() throws IOException {
        compile("""
                package io.github.postmortem4j;
                import io.github.postmortem4j.internal.style.ModelStyle;
                @ModelStyle
                interface Report {
                    @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE) @interface Nullable {}
                    /** {@return the hook, or {@code null} if absent} */
                    @Nullable Report getHook();
                    /** {@return the summary} */
                    Report getSummary();
                }
                """);

        assertThat(source("ReportBuilder")).contains("clearHook()").doesNotContain("clearSummary()");
    }

    @Test
    void leavesOutDerivedValues() throws IOException {
        compile("""
                package io.github.postmortem4j;
                import io.github.postmortem4j.internal.style.ModelStyle;
                @ModelStyle
                interface Report {
                    @interface JsonIgnore {}
                    @JsonIgnore default boolean isOpen() { return true; }
                    default String summary() { return ""; }
                    static String getDefault() { return ""; }
                }
                """);

        assertThat(source("ReportBuilder")).doesNotContainIgnoringCase("open", "summary", "default");
    }

    @Test
    void listsThePropertiesOfEachTypeInATable() throws IOException {
        compile("""
                package io.github.postmortem4j;
                import io.github.postmortem4j.internal.style.ModelStyle;
                import java.util.List;
                @ModelStyle
                interface Report {
                    @interface JsonValue {}
                    /** {@return the parts} */
                    @JsonValue List<String> getParts();
                }
                """);

        assertThat(source("internal/property/ModelProperties")).contains("Map.entry(Report.class, new ReportTable())");
        assertThat(source("internal/property/ReportTable"))
                .contains(
                        "new ModelProperty(this, 0, \"\", ModelProperty.Shape.LIST, String.class, false)",
                        "case 0 -> typed.getParts();",
                        "case 0 -> typed.parts((List<String>) value);");
    }

    @Test
    void rejectsAnAccessorWhoseJavadocHasNoReturnTag() throws IOException {
        List<String> errors = compile("""
                package io.github.postmortem4j;
                import io.github.postmortem4j.internal.style.ModelStyle;
                @ModelStyle
                interface Report {
                    /** Returns the title. */
                    String getTitle();
                }
                """);

        assertThat(errors)
                .containsExactly("the Javadoc of getTitle must start with {@return ...}:"
                        + " the builder's Javadoc is derived from it");
    }

    /** Runs the processor alone and returns the errors it reported. */
    private List<String> compile(String type) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavaCompiler.CompilationTask task = compiler.getTask(
                null,
                null,
                diagnostics,
                List.of("-proc:only", "-s", generated.toString(), "-d", generated.toString()),
                null,
                List.of(sourceFile("internal/style/ModelStyle", STYLE), sourceFile("Report", type)));
        task.setProcessors(List.of(new BuilderProcessor()));
        task.call();
        // What is generated refers to what Immutables generates, which is absent here.
        return diagnostics.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getMessage(null).contains("Javadoc"))
                .map(diagnostic -> diagnostic.getMessage(null))
                .collect(Collectors.toList());
    }

    private String source(String name) throws IOException {
        return Files.readString(generated.resolve("io/github/postmortem4j/" + name + ".java"));
    }

    private static JavaFileObject sourceFile(String name, String text) {
        URI uri = URI.create("memory:///io/github/postmortem4j/" + name + ".java");
        return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
