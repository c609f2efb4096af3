package io.github.postmortem4j.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Postmortem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bold text, and numbers and dates in the language of the renderer. */
class InlineMarkdownWriterTest {

    private static final List<String> TEXTS =
            List.of("", " ", "a", "a ", " a", "(a)", " (a) ", "**", "!", "\\", "`", "猫", "😀");

    @Test
    void writesBoldText() {
        assertThat(line(out -> {
                    out.text("Refunds of ");
                    out.strong("18 orders");
                    out.text(", so far");
                }))
                .isEqualTo("Refunds of **18 orders**, so far\n");
    }

    private static Stream<List<String>> pieces() {
        return TEXTS.stream()
                .flatMap(before ->
                        TEXTS.stream().flatMap(bold -> TEXTS.stream().map(after -> List.of(before, bold, after))));
    }

    @Test
    void keepsBoldTextBoldBesideAnyText() {
        assertThat(pieces()).allSatisfy(pieces -> {
            String markdown = line(out -> {
                out.text(pieces.get(0));
                out.strong(pieces.get(1));
                out.text(pieces.get(2));
            });

            assertThat(visible(markdown)).isEqualTo(expected(pieces));
        });
    }

    @Test
    void keepsAdjacentBoldTextsApart() {
        assertThat(pieces()).allSatisfy(pieces -> {
            String visible = visible(line(out -> pieces.forEach(out::strong)));

            assertThat(visible.replaceAll("</?strong>| ", ""))
                    .isEqualTo(String.join("", pieces).replace(" ", ""));
            assertThat(visible.split("<strong>", -1))
                    .hasSize(1
                            + (int) pieces.stream()
                                    .filter(piece -> !piece.isBlank())
                                    .count());
        });
    }

    @Test
    void keepsTextApartFromAnAddressThatWouldCompleteAMailAddress() {
        assertThat(line(out -> {
                    out.text("ops");
                    out.link("", "@shop.example");
                }))
                .isEqualTo("ops\u2060@shop.example\n");
        assertThat(line(out -> {
                    out.text("ops ");
                    out.link("", "@shop.example");
                }))
                .isEqualTo("ops @shop.example\n");
        assertThat(line(out -> out.link("ops", "@shop.example"))).isEqualTo("ops (@shop.example)\n");
    }

    @Test
    void keepsBoldTextBoldBesideCodeAndLinks() {
        String markdown = line(out -> {
            out.code("x");
            out.strong("(a)");
            out.code("y");
            out.strong("(b)");
            out.link("c", "https://example.com");
            out.strong("(d)");
        });

        assertThat(visible(markdown))
                .isEqualTo("<code>x</code><strong>(a)</strong><code>y</code><strong>(b)</strong>"
                        + "<a href=\"https://example.com\">c</a><strong>(d)</strong>");
    }

    private static String expected(List<String> pieces) {
        String bold = pieces.get(1);
        List<String> parts = new ArrayList<>(List.of(pieces.get(0)));
        parts.add(
                bold.isBlank()
                        ? bold
                        : (bold.startsWith(" ") ? " " : "") + "<strong>" + bold.strip() + "</strong>"
                                + (bold.endsWith(" ") ? " " : ""));
        parts.add(pieces.get(2));
        return String.join("", parts).strip().replaceAll(" +", " ");
    }

    /** Returns the text of a paragraph as an engine shows it, without invisible word joiners. */
    private static String visible(String markdown) {
        return HtmlRenderer.builder()
                .build()
                .render(Parser.builder().build().parse(markdown))
                .strip()
                .replaceAll("^<p>|</p>$", "")
                .replace("\u2060", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | 12,500 -1,250.50 7 2026-03-14",
                "de | 12.500 -1.250,50 7 2026-03-14",
                "ar | 12,500 -1,250.50 7 2026/03/14"
            })
    void writesNumbersAndDatesInTheLanguageOfTheRenderer(Locale language, String expected) {
        assertThat(MarkdownRenderer.builder()
                        .language(language)
                        .layout(section(out -> out.paragraph(() -> {
                            out.number(12_500);
                            out.text(" ");
                            out.number(new BigDecimal("-1250.50"));
                            out.text(" ");
                            out.number(7);
                            out.text(" ");
                            out.date(LocalDate.of(2026, 3, 14));
                        })))
                        .build()
                        .render(Postmortem.builder().build()))
                .isEqualTo(expected + "\n");
    }

    @Test
    void doesNotWriteOutHugeNumbers() {
        assertThat(line(out -> out.number(new BigDecimal("1E+999999999")))).isEqualTo("1E+999999999\n");
        assertThat(line(out -> out.number(new BigDecimal("1.5E-30")))).isEqualTo("1.5E-30\n");
    }

    @Test
    void offersASectionTheLanguageOfTheRenderer() {
        Map<String, String> words = Map.of("en", "Cost", "fr", "Coût");
        Layout layout = section(
                out -> out.paragraphs(words.getOrDefault(out.getLanguage().getLanguage(), "?")));

        assertThat(MarkdownRenderer.builder()
                        .language(Locale.CANADA_FRENCH)
                        .layout(layout)
                        .build()
                        .render(Postmortem.builder().build()))
                .isEqualTo("Coût\n");
    }

    private static Layout section(Consumer<MarkdownWriter> content) {
        return Layout.of(Section.of("own", (postmortem, out) -> content.accept(out)));
    }

    private static String line(Consumer<MarkdownWriter> content) {
        return MarkdownRenderer.builder()
                .layout(section(out -> out.paragraph(() -> content.accept(out))))
                .build()
                .render(Postmortem.builder().build());
    }
}
