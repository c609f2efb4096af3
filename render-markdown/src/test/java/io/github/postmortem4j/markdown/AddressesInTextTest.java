package io.github.postmortem4j.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Link;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.RootCauseAndResolution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Addresses in text are links that show exactly these addresses. */
class AddressesInTextTest {

    static List<Arguments> texts() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/addresses.txt")).stream()
                .skip(1)
                .map(line -> line.split(" => ", 2))
                .map(parts -> Arguments.of(parts[0], parts[1]))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void areLinksWithTheirOwnText(String text, String markdown) {
        assertThat(paragraph(MarkdownRenderer.builder().pageMark(false).build(), text))
                .isEqualTo(markdown);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void areShownAsWritten(String text) {
        for (boolean linked : new boolean[] {true, false}) {
            MarkdownRenderer renderer =
                    MarkdownRenderer.builder().pageMark(false).linkUrls(linked).build();

            assertThat(shown(paragraph(renderer, text))).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void areCodeIfLinksAreNotWanted(String text) {
        MarkdownRenderer renderer =
                MarkdownRenderer.builder().pageMark(false).linkUrls(false).build();

        assertThat(paragraph(renderer, text)).doesNotContain("](").doesNotContain("\u2060");
        assertThat(paragraph(renderer, "see https://a.example, ops@a.example or www.a.example"))
                .isEqualTo("see `https://a.example`, `ops@a.example` or `www.a.example`");
    }

    @Test
    void areLinkedInMarkdown() {
        MarkdownRenderer renderer = MarkdownRenderer.builder()
                .pageMark(false)
                .textMode(TextMode.MARKDOWN)
                .build();

        assertThat(paragraph(renderer, "**see https://a.example/b** or [ops@a.example](https://c.example)"))
                .isEqualTo("**see [https://a.example/b](https://a.example/b)** or [ops@a.example](https://c.example)");
    }

    @Test
    void areTextInTheTitleOfALink() {
        Postmortem linked = Postmortem.builder()
                .addLinks(Link.builder()
                        .title("https://a.example or ops@b.example")
                        .uri("https://c.example")
                        .build())
                .build();

        assertThat(MarkdownRenderer.builder().pageMark(false).build().render(linked))
                .endsWith("- [https://a.example or ops@b.example](https://c.example)\n");
    }

    @Test
    void boldAddressesInCustomSectionsAreBold() {
        Section section = Section.of(
                "s",
                (postmortem, out) -> out.paragraph(() -> {
                    out.text("a");
                    out.strong("https://a.example");
                    out.text("b");
                }));

        assertThat(MarkdownRenderer.builder()
                        .pageMark(false)
                        .layout(Layout.of(section))
                        .build()
                        .render(Postmortem.builder().build()))
                .isEqualTo("a**\u2060[https://a.example](https://a.example)\u2060**b\n");
    }

    private static String paragraph(MarkdownRenderer renderer, String text) {
        String page = renderer.render(Postmortem.builder()
                .rootCauseAndResolution(
                        RootCauseAndResolution.builder().rootCause(text).build())
                .build());
        return page.substring(page.lastIndexOf("\n\n") + 2, page.length() - 1);
    }

    private static String shown(String markdown) {
        StringBuilder out = new StringBuilder();
        MarkdownSkeleton.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                out.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                out.append(code.getLiteral());
            }
        });
        return out.toString();
    }
}
