package io.github.postmortem4j.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.Hook;
import io.github.postmortem4j.IssueSummary;
import io.github.postmortem4j.Lessons;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.Timeline;
import io.github.postmortem4j.TimelineEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rich text looks the same in a document as alone, and the document around it as around a plain word. */
class RichDocumentTest {

    private static final int DOCUMENTS = Integer.getInteger("hostile.documents", 2_500);
    private static final long SEED = Long.getLong("hostile.seed", 20_260_314L);

    private static final List<Extension> GFM = List.of(TablesExtension.create(), StrikethroughExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(GFM).build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().extensions(GFM).build();

    private static final String BLOCK = "</?(?:h\\d|ul|ol|li|pre|blockquote)[^<>]{0,20}>";
    private static final Pattern BEFORE_BLOCK = Pattern.compile("[ ¶]+(?=" + BLOCK + "|$)");
    private static final Pattern AFTER_BLOCK = Pattern.compile("(" + BLOCK + ")¶");

    private final MarkdownRenderer renderer = MarkdownRenderer.builder()
            .pageMark(false)
            .textMode(TextMode.MARKDOWN)
            .diagram(false)
            .build();

    @Tag("slow")
    @Test
    void randomMarkdownDoesNotAffectTheDocument() {
        LongStream.range(SEED, SEED + DOCUMENTS)
                .parallel()
                .forEach(seed ->
                        check(new RandomMarkdown(new Random(seed)), "-Dhostile.documents=1 -Dhostile.seed=" + seed));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void namedMarkdownDoesNotAffectTheDocument(Path file) throws IOException {
        String text = Files.readString(file);
        check(() -> text, file.toString());
    }

    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/rich"))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private void check(Supplier<String> texts, String name) {
        RichFieldTexts hostile = RichFieldTexts.of(texts);
        String expected = html(renderer.render(hostile.marks().postmortem()));
        for (int i = 0; i < hostile.texts().size(); i++) {
            String text = hostile.texts().get(i);
            String alone = RichFieldTexts.isLong(i) ? aloneAsBlocks(text) : aloneAsLine(text);
            expected = expected.replace(RichFieldTexts.mark(i), alone);
        }

        assertThat(html(renderer.render(hostile.postmortem()))).as(name).isEqualTo(normalized(expected));
    }

    private String aloneAsBlocks(String text) {
        IssueSummary summary = IssueSummary.builder().overview(text).build();
        return html(behind("## Issue summary\n\n", Postmortem.builder().summary(summary)));
    }

    private String aloneAsLine(String text) {
        Lessons lessons = Lessons.builder().addWentWell(text).build();
        String item = html(behind("### What went well\n\n", Postmortem.builder().lessons(lessons)));
        return item.replaceFirst("^<ul><li>", "").replaceFirst("</li></ul>$", "");
    }

    private String behind(String heading, Postmortem.Builder document) {
        String markdown = renderer.render(document.build());
        return markdown.substring(markdown.indexOf(heading) + heading.length());
    }

    /**
     * Converts Markdown to HTML without word joiners, whose number differs at the start of a block. Only the ends of paragraphs
     * between two texts are kept, as a sign, since a list around a field is loose if the field has several paragraphs.
     */
    private static String html(String markdown) {
        return normalized(HTML.render(PARSER.parse(markdown))
                .replaceAll("<p>|(?<=>)\n|\n(?=<)", "")
                .replace("</p>", "¶")
                .replace("\u2060", ""));
    }

    private static String normalized(String html) {
        String withoutEnds = BEFORE_BLOCK.matcher(html).replaceAll("");
        return AFTER_BLOCK.matcher(withoutEnds).replaceAll("$1");
    }

    @Test
    void aLabelBeforeAListIsAParagraph() {
        String markdown = renderer.render(RichFieldTexts.of(() -> "- a\n- b").postmortem());

        assertThat(markdown).contains("* **User experience:**\n\n  - a\n  - b\n", "**Trigger:**\n\n- a\n- b\n");
    }

    @Test
    void aListOfTheLayoutIsSeparateFromAListOfAField() {
        String markdown = renderer.render(RichFieldTexts.of(() -> "- a").postmortem());

        assertThat(markdown).contains("## Issue summary\n\n- a\n\n* **Duration:**");
    }

    @Test
    void theDiagramShowsTheWordsWithoutMarks() {
        Timeline timeline = Timeline.builder()
                .addEntries(entry("10:00", EntryKind.STARTED, "**Disk** `db1` [full](https://x.example) <b>"))
                .addEntries(entry("11:00", EntryKind.RESOLVED, "*Cleared*; see ![it](javascript:x)"))
                .build();
        String markdown = MarkdownRenderer.builder()
                .pageMark(false)
                .textMode(TextMode.MARKDOWN)
                .build()
                .render(Postmortem.builder().timeline(timeline).build());

        assertThat(markdown)
                .contains("Started – Disk db1 full #60;b#62;\n", "Resolved – Cleared#59; see it (javascript#58;x)\n");
    }

    private static TimelineEntry entry(String time, EntryKind kind, String text) {
        return TimelineEntry.builder()
                .at(SamplePostmortems.at(time))
                .kind(kind)
                .text(text)
                .build();
    }

    @Test
    void textIsPlainByDefault() {
        Postmortem marked = Postmortem.builder()
                .hook(Hook.builder().text("# *a*\n- b").build())
                .build();

        assertThat(MarkdownRenderer.builder().pageMark(false).build().render(marked))
                .endsWith("> \\# \\*a\\* - b\n");
        assertThat(MarkdownRenderer.builder()
                        .pageMark(false)
                        .textMode(TextMode.PLAIN)
                        .build()
                        .render(marked))
                .isEqualTo(MarkdownRenderer.builder().pageMark(false).build().render(marked));
        assertThat(renderer.render(marked)).endsWith("> ***a***\n>\n> - b\n");
    }
}
