package io.github.postmortem4j.markdown.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Separators within a text are written as entities where they could be taken for separators. */
class SeparatorEscapeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bob · Eve|·|Bob &#183; Eve",
                "Bob · Eve|,|Bob · Eve",
                "·|·|&#183;",
                "a · b·c ··|·|a &#183; b·c ··",
                "Doe, Jane; CTO|,;|Doe&#44; Jane&#59; CTO",
                "a,, b,c;|,;|a,&#44; b,c&#59;",
                "a (b) c(d)|(|a &#40;b) c(d)",
                "a\u060C b\u061B|\u060C\u061B|a&#1548; b&#1563;",
                "ftp://a.example/x,y, z|,|`ftp://a.example/x,y`&#44; z",
                "https://a.example/x, z|,|[https://a.example/x](https://a.example/x)&#44; z"
            })
    void areWrittenAsEntities(String text, String separators, String written) {
        StringBuilder out = new StringBuilder();
        new LineEscaper(false, true, TargetSyntax.COMMONMARK).write(text, 0, separators, out);
        assertThat(out).hasToString(written);
    }
}
