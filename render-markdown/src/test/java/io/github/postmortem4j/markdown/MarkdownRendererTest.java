package io.github.postmortem4j.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.postmortem4j.Figure;
import io.github.postmortem4j.Hook;
import io.github.postmortem4j.Impact;
import io.github.postmortem4j.IssueSummary;
import io.github.postmortem4j.Link;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.RootCauseAndResolution;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownRendererTest {

    private final MarkdownRenderer renderer =
            MarkdownRenderer.builder().pageMark(false).build();

    @Test
    void rendersAnEmptyDocumentAsTitleAndStatus() {
        assertThat(renderer.render(Postmortem.builder().build())).isEqualTo("# *Untitled postmortem*\n\n*Draft*\n");
    }

    @Test
    void omitsASectionOfWhiteSpace() {
        Postmortem blank = Postmortem.builder()
                .title("t")
                .status(Postmortem.Status.PUBLISHED)
                .rootCauseAndResolution(RootCauseAndResolution.builder()
                        .rootCause(" \n\t\u200B")
                        .addWhys(" ")
                        .build())
                .build();

        assertThat(renderer.render(blank)).isEqualTo("# t\n");
    }

    @Test
    void doesNotEscapeOrdinaryText() {
        String text =
                "re2 or Rust's; don't (14:09) some_name, 50% + 3 = x - y > z, R&D, a/b, \"q\", C:\\temp, 3.5, #1!";

        assertThat(renderer.render(Postmortem.builder().title(text).build())).startsWith("# " + text + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://x.example/a_(b)      | [t](<https://x.example/a_(b)>)",
                "HTTP://x.example?a=1&copy;=2 | [t](HTTP://x.example?a=1&amp;copy;=2)",
                "https://x.example/é%zz\"     | [t](https://x.example/%C3%A9%25zz%22)",
                "mailto:ops@x.example         | [t](mailto:ops@x.example)",
                "javascript:alert(1)          | t (javascript:alert(1))",
                "JavaScript:alert(1)          | t (JavaScript:alert(1))",
                "data:text/html,x             | t (data:text/html,x)",
                "http:x.example               | t (http:x.example)",
                "https:///x.example           | t (`https:///x.example`)",
                "https://x.example\\@y        | t (`https://x.example`\\\\@y)",
                "https://x.example/a b        | t (`https://x.example/a` b)",
                "docs/a.html                  | t (docs/a.html)",
            })
    void linksOnlyWebAndMailAddresses(String uri, String expected) {
        Postmortem linked = Postmortem.builder()
                .addLinks(Link.builder().title("t").uri(uri).build())
                .build();

        assertThat(renderer.render(linked)).endsWith("## Links\n\n- " + expected + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "img/a.png             | ![t](img/a.png)",
                "../a.png              | ![t](../a.png)",
                "https://x.example/a   | ![t](https://x.example/a)",
                "//x.example/a         | t (\\//x.example/a)",
                "mailto:a              | t (mailto:a)",
                "x:a.png               | t (x:a.png)",
                "\\\\host\\a           | t (\\\\\\host\\a)",
            })
    void showsImagesOnlyFromWebAddressesAndRelativePaths(String uri, String expected) {
        Postmortem pictured = Postmortem.builder()
                .hook(Hook.builder()
                        .figure(Figure.builder().uri(uri).alt("t").build())
                        .build())
                .build();

        assertThat(renderer.render(pictured)).endsWith("*Draft*\n\n" + expected + "\n");
    }

    @Test
    void writesAHugeNumberWithAnExponent() {
        Postmortem huge = Postmortem.builder()
                .summary(IssueSummary.builder()
                        .impact(Impact.builder()
                                .affectedUsersPercent(new BigDecimal("1e999999999"))
                                .affectedUsers(-1_234_567)
                                .build())
                        .build())
                .build();

        assertThat(renderer.render(huge)).contains("- **Share of users affected:** 1E+999999999% (-1,234,567 users)\n");
    }

    @Test
    void ignoresTheDefaultLocaleAndZone() {
        String expected = renderer.render(FictionalIncident.postmortem());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
            for (String tag : new String[] {"ar-EG-u-nu-arab", "tr", "th-TH-u-ca-buddhist-nu-thai"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(MarkdownRenderer.builder().pageMark(false).build().render(FictionalIncident.postmortem()))
                        .as(tag)
                        .isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void writesTheSamePageToAnAppendable() throws IOException {
        StringBuilder pages = new StringBuilder();
        renderer.render(FictionalIncident.postmortem(), pages);
        renderer.render(FictionalIncident.postmortem(), pages);

        assertThat(pages)
                .hasToString(renderer.render(FictionalIncident.postmortem()).repeat(2));
    }

    @Test
    void writesNothingToAnAppendableIfASectionThrows() {
        IllegalStateException failure = new IllegalStateException("no data");
        Layout layout = Layout.spec().after("timeline", Section.of("cost", (postmortem, section) -> {
            throw failure;
        }));
        StringBuilder page = new StringBuilder();

        assertThatThrownBy(() ->
                        MarkdownRenderer.builder().layout(layout).build().render(FictionalIncident.postmortem(), page))
                .isSameAs(failure);
        assertThat(page).isEmpty();
    }

    @Test
    void passesExceptionsOfAnAppendableOn() {
        Writer full = new Writer() {
            @Override
            public void write(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("disk full");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };

        assertThatIOException()
                .isThrownBy(() -> renderer.render(Postmortem.builder().build(), full))
                .withMessage("disk full");
    }

    @Test
    void rejectsNull() {
        assertThatNullPointerException().isThrownBy(() -> renderer.render(null)).withMessage("postmortem");
        assertThatNullPointerException()
                .isThrownBy(() -> MarkdownRenderer.builder().pageMark(false).zone(null))
                .withMessage("zone");
    }

    @Test
    void marksPagesThatHaveATitle() {
        Postmortem postmortem = Postmortem.builder().title("t").build();

        assertThat(MarkdownRenderer.create().render(postmortem))
                .matches("# t\n\n\\*Draft\\*\n\n\\[//]: # \\(postmortem4j 1 spec en [0-9a-f]{8}\\)\n");
        assertThat(MarkdownRenderer.builder()
                        .layout(Layout.executive().without("why"))
                        .language(Locale.forLanguageTag("de-AT"))
                        .build()
                        .render(postmortem))
                .containsPattern("\n\\[//]: # \\(postmortem4j 1 custom de [0-9a-f]{8}\\)\n$");
        assertThat(MarkdownRenderer.builder()
                        .layout(Layout.spec().without("head"))
                        .build()
                        .render(postmortem))
                .isEmpty();
    }
}
