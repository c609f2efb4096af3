package io.github.postmortem4j.markdown.read.roundtrip;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.markdown.MarkdownRenderer;
import io.github.postmortem4j.markdown.read.MarkdownReader;
import org.junit.jupiter.api.Test;

/** Sections without a place in the model are kept, and rendered where they were. */
class OtherSectionsRoundTripTest {

    private static final String DOCUMENT = """
        # The pie that was not baked

        ## Issue summary

        Nobody was served.

        ## Timeline

        - `2024-05-31 12:00 UTC` - The oven was cold.

        ## How an oven works

        It gets **hot**, in this order:

        - first the gas
        - then the fire

        ## Root cause

        The gas was shut off.
        """;

    private static Postmortem read(String markdown) {
        return MarkdownReader.create().read(markdown).getPostmortem();
    }

    @Test
    void keepsAnUnknownSection() {
        assertThat(read(DOCUMENT).getExtensions().get("otherSections"))
                .asString()
                .contains("heading=How an oven works")
                .contains("level=2")
                .contains("after=timeline")
                .contains("It gets **hot**, in this order:\n\n- first the gas\n- then the fire");
    }

    @Test
    void rendersAnUnknownSectionWhereItWas() {
        String rendered = MarkdownRenderer.create().render(read(DOCUMENT));
        assertThat(rendered)
                .containsSubsequence(
                        "## Timeline",
                        "The oven was cold.",
                        "## How an oven works\n\nIt gets **hot**, in this order:\n\n- first the gas\n- then the fire",
                        "## Root cause and resolution");
    }

    @Test
    void readsBackAnUnknownSection() {
        Postmortem first = read(DOCUMENT);
        Postmortem second = read(MarkdownRenderer.create().render(first));
        assertThat(second.getExtensions()).isEqualTo(first.getExtensions());
    }

    @Test
    void keepsLinesOutsideOfTimelineEntries() {
        String document = DOCUMENT.replace("## How an", "Graphs are in the cellar.\n\n## How an");
        String rendered = MarkdownRenderer.create().render(read(document));
        assertThat(rendered)
                .containsSubsequence("The oven was cold.", "Graphs are in the cellar.", "## How an oven works");
    }
}
