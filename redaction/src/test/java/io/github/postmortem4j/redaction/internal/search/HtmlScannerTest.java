package io.github.postmortem4j.redaction.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlScannerTest {

    private static HtmlTag first(String text) {
        return new HtmlScanner(MappedText.of(text)).at(text.indexOf('<'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "x<b>y              | <b>",
                "x</b>y             | </b>",
                "<B CLASS=x>y       | <B CLASS=x>",
                "<a t='>'>y         | <a t='>'>",
                "<a t=\">\">y     | <a t=\">\">",
                "<a t='\"'>y       | <a t='\"'>",
                "<h1>y              | <h1>",
                "<my-tag>y          | <my-tag>",
                "<az>y              | <az>",
                "<AZ>y              | <AZ>",
                "<h0>y              | <h0>",
                "<h9>y              | <h9>",
                "<!-- > -->y        | <!-- > -->",
                "<!---->y           | <!---->",
                "<!-->y-->z         | <!-->",
                "<!x>y              | <!x>",
                "<?x?>y             | <?x?>",
                "<script>a</script>y| <script>a",
                "<STYLE>a</style>y  | <STYLE>a",
                "İ<script>a</SCRIPT>y | <script>a",
                "İ<!-- > -->y       | <!-- > -->",
                "<template><b></template>y | <template><b>",
                "<script>a          | <script>",
                "</script>a</script>| </script>",
                "<abcdefghijklmnopqrst>y | <abcdefghijklmnopqrst>"
            })
    void findsMarkup(String text, String markup) {
        HtmlTag tag = first(text);
        assertThat(tag).isNotNull();
        assertThat(text.substring(text.indexOf('<'), tag.end())).isEqualTo(markup);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<",
                "</",
                "< b>",
                "<1>",
                "<b",
                "<b <i>",
                "<b t='>",
                "<https://a.example>",
                "<a@b.example>",
                "<a.b>",
                "<!--",
                "<!-- ->",
                "<!",
                "<?",
                "<->",
                "<{>",
                "<@>",
                "<[>",
                "<`>"
            })
    void findsNoMarkupInOtherText(String text) {
        assertThat(first(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"b, 0", "br, 1", "DIV, 1", "p, 2", "/li, 2", "td, 2", "span, 0", "!--x--, 0", "script, 0"})
    void showsBlocksAndLinesApart(String tag, int length) {
        assertThat(first("<" + tag + ">").shownAs()).hasSize(length);
    }
}
