package io.github.postmortem4j.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Postmortem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares whole pages to reviewed files; {@code -Dgolden.update=true} rewrites the files. */
class GoldenPagesTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    @ParameterizedTest
    @CsvSource({"every-field, true", "every-field-without-diagram, false", "nearly-empty-draft, true"})
    void aPageIsTheReviewedOne(String name, boolean diagram) throws IOException {
        MarkdownRenderer renderer = MarkdownRenderer.builder().diagram(diagram).build();
        String rendered = renderer.render(document(name));
        check(name, rendered);
    }

    private static void check(String name, String rendered) throws IOException {
        Path file = FOLDER.resolve(name + ".md");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, rendered);
        }

        assertThat(rendered).isEqualTo(Files.readString(file));
    }

    static List<NamedLayout> layouts() {
        return NamedLayout.builtIn();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void aPageInEachLayoutIsTheReviewedOne(NamedLayout layout) throws IOException {
        MarkdownRenderer renderer =
                MarkdownRenderer.builder().layout(layout.layout()).build();
        check(
                "every-field" + (layout.name().equals("spec") ? "" : "." + layout),
                renderer.render(document("every-field")));
    }

    private static Postmortem document(String name) {
        return name.equals("nearly-empty-draft")
                ? Postmortem.builder().title("Search returns nothing").build()
                : FictionalIncident.postmortem();
    }
}
