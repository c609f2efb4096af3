package io.github.postmortem4j.markdown.read.internal.rendered;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.markdown.MarkdownRenderer;
import io.github.postmortem4j.markdown.read.MarkdownDocument;
import io.github.postmortem4j.markdown.read.MarkdownReader;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The front matter of a rendered page repeats what the page shows, unless somebody changed it. */
class RenderedFrontMatterReadingTest {

    private static final MarkdownRenderer RENDERER =
            MarkdownRenderer.builder().frontMatter(true).build();

    /** A page without the properties that front matter can add. */
    private static final Postmortem BARE = Postmortem.builder()
            .status(Postmortem.Status.PUBLISHED)
            .title("The pies were late")
            .build();

    private static Postmortem read(Postmortem value, UnaryOperator<String> edit) {
        MarkdownDocument document = MarkdownReader.create().read(edit.apply(RENDERER.render(value)));
        assertThat(document.isRendered()).isTrue();
        return document.getPostmortem();
    }

    private static Postmortem withFields(Postmortem value, String fields) {
        return read(value, page -> page.replaceFirst("---\n", "---\n" + fields));
    }

    private static Object kept(Postmortem postmortem) {
        return postmortem.getExtensions().get("frontMatter");
    }

    @Test
    void isNotKeptIfThePageShowsIt() {
        Postmortem read = read(BakeryPostmortem.complete(), page -> page);
        assertThat(read.getExtensions()).isEmpty();
        assertThat(read.with(postmortem -> postmortem.timeZone(null))).isEqualTo(BakeryPostmortem.complete());
    }

    @Test
    void isNotKeptIfItsDateIsTheSameMomentInAnotherZone() {
        Postmortem read = read(BakeryPostmortem.complete(), page -> page.replace("T12:00:00Z", "T14:00:00+02:00"));
        assertThat(read.getExtensions()).isEmpty();
    }

    @Test
    void isKeptIfItContradictsThePage() {
        Postmortem read = read(
                BakeryPostmortem.complete(),
                page -> page.replace("title: \"The pies were late\"", "title: \"No pies\"")
                        .replace("T12:00:00Z", "T11:00:00Z")
                        .replace("  - \"fuse\"", "  - \"dough\"")
                        .replace("severity: \"SEV2\"", "severity: \"SEV1\"")
                        .replace("description: \"Nobody could bake.\"", "description: \"All could bake.\""));
        assertThat(kept(read))
                .isEqualTo(Map.of(
                        "title",
                        "No pies",
                        "date",
                        "2026-05-31T11:00:00Z",
                        "tags",
                        List.of("oven", "dough"),
                        "severity",
                        "SEV1",
                        "description",
                        "All could bake."));
        assertThat(read.getTitle()).isEqualTo("The pies were late");
        assertThat(read.getTags()).containsExactly("oven", "fuse");
        assertThat(read.getSeverity()).isEqualTo("SEV2");
    }

    @Test
    void isKeptIfItsDateIsNotATime() {
        assertThat(kept(read(BakeryPostmortem.complete(), page -> page.replace("2026-05-31T12:00:00Z", "today"))))
                .isEqualTo(Map.of("date", "today"));
    }

    @Test
    void addsWhatThePageDoesNotShow() {
        Postmortem read = withFields(
                BARE,
                "tags: [oven, fuse]\nseverity: SEV2\nid: PIE-7\nauthors: [Ann, Bob]\nreviewer: Cleo\n"
                        + "description: Nobody could bake.\n");
        assertThat(read.getTags()).containsExactly("oven", "fuse");
        assertThat(read.getSeverity()).isEqualTo("SEV2");
        assertThat(read.getId()).isEqualTo("PIE-7");
        assertThat(read.getAuthors()).containsExactly("Ann", "Bob");
        assertThat(read.getReviewers()).containsExactly("Cleo");
        assertThat(read.getSummary().getOverview()).isEqualTo("Nobody could bake.");
        assertThat(read.getExtensions()).isEmpty();
    }

    @Test
    void isKeptIfThePageShowsOtherPeople() {
        Postmortem read = withFields(
                BakeryPostmortem.complete(), "id: PIE-7\nauthor: Eve\nreviewers: [Eve, Bob]\nlayout: post\nempty:\n");
        assertThat(kept(read))
                .isEqualTo(
                        Map.of("id", "PIE-7", "author", "Eve", "reviewers", List.of("Eve", "Bob"), "layout", "post"));
        assertThat(read.getId()).isEqualTo("PIE-2026");
        assertThat(read.getAuthors()).containsExactly("Ann", "Bob");
        assertThat(read.getReviewers()).containsExactly("Cleo");
    }
}
