package io.github.postmortem4j.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.postmortem4j.Postmortem;
import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownWriterTest {

    private static final Postmortem EMPTY = Postmortem.builder().build();

    private static String write(Consumer<MarkdownWriter> section) {
        Layout layout = Layout.of(Section.of("own", (postmortem, out) -> section.accept(out)));
        return NamedLayout.render(layout, EMPTY);
    }

    @Test
    void separatesBlocksByBlankLines() {
        String written = write(out -> {
            out.heading(2, "A *b* #");
            out.paragraphs("one\n\ntwo");
            out.quote(() -> {
                out.label("Said");
                out.text("three");
                out.bulletList(List.of("four", " ", "five"));
            });
            out.codeBlock("sh", "\n  df -h\n\n```\n");
        });
        assertThat(written).isEqualTo("""
                ## A \\*b\\* \\#

                one

                two

                > **Said:** three
                > - four
                > - five

                ````sh
                  df -h

                ```
                ````
                """);
    }

    @Test
    void nestsListsAndSeparatesThem() {
        String written = write(out -> {
            out.bulletList(() -> {
                out.item(() -> {
                    out.text("a");
                    out.numberedList(List.of("b", "", "c"));
                });
                out.item(() -> out.text(" "));
            });
            out.taskList(() -> {
                out.task(true, () -> out.text("d"));
                out.task(false, () -> out.text("e"));
            });
        });
        assertThat(written).isEqualTo("- a\n  1. b\n  2. c\n\n* [x] d\n* [ ] e\n");
    }

    @Test
    void writesTables() {
        String written = write(out -> out.table(List.of("a|b", ""), () -> {
            out.row(List.of("1|2\n3", ""));
            out.row(() -> out.code("x|y"), () -> out.link("t", "https://x.example/|"));
        }));
        assertThat(written)
                .isEqualTo("| a\\|b |  |\n| --- | --- |\n| 1\\|2 3 |  |\n| `x\\|y` | [t](https://x.example/%7C) |\n");
        assertThat(write(out -> out.table(List.of("a"), () -> {}))).isEmpty();
    }

    @Test
    void escapesSyntaxThatArisesFromAdjacentPieces() {
        assertThat(write(out -> out.paragraph(() -> {
                    out.text("1");
                    out.text(". a!");
                    out.link("b", "https://x.example");
                    out.text("&");
                    out.text("amp; ");
                    out.code("`c");
                    out.code("d");
                    out.text(" ");
                })))
                .isEqualTo("1\\. a\\![b](https://x.example)&amp;amp; `` `c ``\u2060`d`\n");
    }

    /** A tilde represents a no-break space, and a bar a zero-width space. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "\"see \", \" now\", see `x` now",
                "see, now, see`x`now",
                "see~, ~now, see `x` now",
                "\"see| \", \"| now\", see `x` now",
                "\"see |\", \" |now\", see `x` now",
                "\"   \", |, `x`",
                "see|, |now, see`x`now",
            })
    void keepsTheSpaceBetweenPiecesAndAddsNone(String before, String after, String markdown) {
        assertThat(write(out -> out.paragraph(() -> {
                    out.text(before.replace('~', '\u00A0').replace('|', '\u200B'));
                    out.code("x");
                    out.text(after.replace('~', '\u00A0').replace('|', '\u200B'));
                })))
                .isEqualTo(markdown + "\n");
    }

    @Test
    void formatsTimesAndDurationsLikeThoseOfTheDocument() {
        assertThat(write(out -> out.paragraph(() -> {
                    out.time(OffsetDateTime.parse("2026-03-14T10:00:00+01:00"));
                    out.text(", ");
                    out.duration(Duration.ofMinutes(61));
                })))
                .isEqualTo("2026-03-14 10:00 UTC+01:00, 1 hour and 1 minute\n");
    }

    @Test
    void showsCodeLiterally() {
        RandomHostileText texts = new RandomHostileText(new Random(20_260_315L));
        for (int i = 0; i < 2_000; i++) {
            String text = texts.get();
            String shown = VisibleText.line(text);
            String written = write(out -> {
                out.paragraph(() -> out.code(text));
                out.bulletList(() -> out.item(() -> out.code(text)));
                out.table(List.of("h"), () -> out.row(() -> out.code(text)));
            });
            assertThat(codes(written)).as(text).hasSize(shown.isEmpty() ? 0 : 3).allMatch(shown::equals);
            String block = write(out -> out.bulletList(() -> out.item(() -> out.codeBlock("", text))));
            assertThat(codes(block)).as(text).hasSize(shown.isEmpty() ? 0 : 1).allMatch(shown::equals);
        }
    }

    private static List<String> codes(String markdown) {
        List<String> found = new ArrayList<>();
        Node document = MarkdownSkeleton.parse(markdown);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Code code) {
                found.add(code.getLiteral().replace("\u2060", ""));
            }

            @Override
            public void visit(FencedCodeBlock code) {
                found.add(VisibleText.line(code.getLiteral()));
            }
        });
        return found;
    }

    private static void assertRejected(String message, Consumer<MarkdownWriter> section) {
        assertThatIllegalStateException().isThrownBy(() -> write(section)).withMessageStartingWith(message);
    }

    @Test
    void rejectsContentInTheWrongPlace() {
        assertRejected("only headings and blocks are allowed here; put text in a paragraph", out -> out.text("a"));
        assertRejected(
                "only text, labels, links, code and times are allowed in a paragraph",
                out -> out.paragraph(() -> out.heading(2, "a")));
        assertRejected(
                "only text, labels, links, code and times are allowed in a paragraph",
                out -> out.paragraph(() -> out.paragraphs("a")));
        assertRejected(
                "only text and blocks other than headings and tables are allowed in an item",
                out -> out.bulletList(() -> out.item(() -> out.heading(2, "a"))));
        assertRejected("only items are allowed in a list", out -> out.bulletList(() -> out.text("a")));
        assertRejected("only tasks are allowed in a task list", out -> out.taskList(() -> out.item(() -> {})));
        assertRejected("only items are allowed in a list", out -> out.bulletList(() -> out.task(true, () -> {})));
        assertRejected("only headings and blocks are allowed here", out -> out.row(() -> {}));
        assertRejected("only rows are allowed in a table", out -> out.table(List.of("a"), () -> out.text("b")));
        assertRejected(
                "only text, labels, links, code and times are allowed in a table cell",
                out -> out.table(List.of("a"), () -> out.row(() -> out.quote(() -> {}))));
        assertRejected(
                "only text and blocks other than headings and tables are allowed in a quotation",
                out -> out.quote(() -> out.table(List.of("a"), () -> {})));
        assertRejected(
                "a label must come first in its line",
                out -> out.paragraph(() -> {
                    out.text("a");
                    out.label("b");
                }));
    }

    @ParameterizedTest
    @CsvSource({"t, x:y, t (x:y)", "t, '', t", "'', x:y, x:y", "t, https://x.example, [t](https://x.example)"})
    void writesAnAddressThatIsNotFitForALinkAsText(String title, String uri, String written) {
        assertThat(write(out -> out.paragraph(() -> out.link(title, uri)))).isEqualTo(written + "\n");
    }

    @Test
    void rejectsCallsAfterItsSection() {
        List<MarkdownWriter> kept = new ArrayList<>();
        write(kept::add);
        assertThatIllegalStateException()
                .isThrownBy(() -> kept.get(0).paragraphs("a"))
                .withMessage("the section has ended; its writer cannot be used any more");
    }

    @Test
    void rejectsInvalidArguments() {
        assertThatIllegalArgumentException().isThrownBy(() -> write(out -> out.heading(7, "a")));
        assertThatIllegalArgumentException().isThrownBy(() -> write(out -> out.codeBlock("a b", "c")));
        assertThatIllegalArgumentException().isThrownBy(() -> write(out -> out.table(List.of(), () -> {})));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> write(out -> out.paragraph(() -> out.duration(Duration.ofSeconds(-1)))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> write(out -> out.table(List.of("a"), () -> out.row(List.of("b", "c")))))
                .withMessage("the number of cells (2) differs from the number of columns (1)");
    }

    @Test
    void staysUsableAfterASectionCatchesAnException() {
        String written = write(out -> {
            try {
                out.bulletList(() -> out.item(() -> {
                    out.text("a");
                    out.heading(2, "b");
                }));
            } catch (IllegalStateException e) {
                out.paragraphs("c");
            }
        });
        assertThat(written).isEqualTo("c\n");
    }

    @Test
    void passesTheExceptionOfTheTargetOnUnchanged() {
        IOException full = new IOException("disk full");
        Writer broken = new Writer() {
            @Override
            public void write(char[] text, int from, int length) throws IOException {
                throw full;
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Layout layout = Layout.of(Section.of("own", (postmortem, out) -> out.bulletList(List.of("a"))));
        MarkdownRenderer renderer =
                MarkdownRenderer.builder().pageMark(false).layout(layout).build();
        assertThatIOException().isThrownBy(() -> renderer.render(EMPTY, broken)).isSameAs(full);
    }

    @Test
    void fallsBackToEnglishForEveryDefaultLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.FRANCE);
            MarkdownRenderer renderer = MarkdownRenderer.builder()
                    .pageMark(false)
                    .language(Locale.forLanguageTag("tlh"))
                    .build();
            assertThat(renderer.render(EMPTY)).isEqualTo("# *Untitled postmortem*\n\n*Draft*\n");
        } finally {
            Locale.setDefault(before);
        }
    }
}
