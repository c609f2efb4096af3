package io.github.postmortem4j.markdown.internal.rich;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.markdown.RandomMarkdown;
import io.github.postmortem4j.markdown.internal.text.Escaper;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A field of rich text is written as it was read, without unsupported Markdown. */
class RichTextTest {

    private static final int DOCUMENTS = Integer.getInteger("hostile.documents", 2_500);
    private static final long SEED = Long.getLong("hostile.seed", 20_260_314L);

    private static final Path FOLDER = Path.of("src/test/resources/rich");
    private static final Pattern CODE = Pattern.compile("\\\\u(\\p{XDigit}{4})");

    @Tag("slow")
    @Test
    void keepsWhatIsSupportedOfRandomMarkdown() throws IOException {
        for (long seed = SEED; seed < SEED + 4L * DOCUMENTS; seed++) {
            check(new RandomMarkdown(new Random(seed)).get(), "-Dhostile.documents=1 -Dhostile.seed=" + seed);
        }
    }

    /** Compares the result to a reviewed file beside the source; {@code -Dgolden.update=true} rewrites the files. */
    @ParameterizedTest
    @MethodSource("cases")
    void resultsInTheReviewedMarkdown(Path file) throws IOException {
        String text = CODE.matcher(Files.readString(file))
                .replaceAll(
                        code -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
        check(text, file.toString());

        String shown = (RichTextOracle.blocks(text) + "\n=====\n" + RichTextOracle.line(text) + "\n")
                .replace(String.valueOf(Escaper.JOINER), "\\u2060");
        Path expected = FOLDER.resolve(file.getFileName().toString().replace(".md", ".out"));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, shown);
        }
        assertThat(shown).isEqualTo(Files.readString(expected));
    }

    static List<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static void check(String text, String name) throws IOException {
        checkBlocks(text, name);
        checkLine(text, name);
    }

    private static void checkBlocks(String text, String name) throws IOException {
        String markdown = RichTextOracle.blocks(text);
        List<RichBlock> blocks = RichTextParser.blocks(text);
        Node seen = RichTextOracle.parse(markdown);

        assertThat(RichTextOracle.forbidden(seen)).as(name).isEmpty();
        assertThat(AddressesAsText.in(RichTextParser.blocks(seen))).as(name).isEqualTo(AddressesAsText.in(blocks));
        assertThat(RichTextOracle.blocks(markdown)).as(name).isEqualTo(markdown);
        assertThat(blocks.isEmpty()).as(name).isEqualTo(PlainText.isBlank(text));
        assertThat(RichTextOracle.wordsLost(text, seen)).as(name).isEmpty();
    }

    private static void checkLine(String text, String name) throws IOException {
        String markdown = RichTextOracle.line(text);
        List<RichRun> runs = RichTextParser.line(text);
        Node paragraph = RichTextOracle.parse(markdown).getFirstChild();

        assertThat(runs.isEmpty()).as(name).isEqualTo(PlainText.isBlank(text));
        if (paragraph != null) {
            assertThat(RichTextOracle.forbidden(paragraph.getParent())).as(name).isEmpty();
            assertThat(paragraph.getNext()).as(name).isNull();
            assertThat(AddressesAsText.inLine(RichInlineParser.of(paragraph, false, false)))
                    .as(name)
                    .isEqualTo(AddressesAsText.inLine(runs));
        }
        assertThat(RichTextOracle.line(markdown)).as(name).isEqualTo(markdown).doesNotContain("\n");
    }
}
