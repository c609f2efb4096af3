package io.github.postmortem4j.html.internal.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupWriterTest {

    private final MarkupWriter out = new MarkupWriter(1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            plain, (text) = [100 %]   | plain, (text) = [100 %]
            a < b > c & d             | a &lt; b &gt; c &amp; d
            "it's"                    | &quot;it&#39;s&quot;
            naïve – 日本 €            | naïve – 日本 €
            <é🚀>                     | &lt;é🚀&gt;
            🚀 & co                   | 🚀 &amp; co
            """)
    void escapesTextAndAttributes(String text, String escaped) {
        out.textElement("p", text, "title", text);
        assertThat(out).hasToString("<p title=\"" + escaped + "\">" + escaped + "</p>");
    }

    @Test
    void replacesCharactersThatXmlForbids() {
        out.text("a\u0001b\u007Fc\u0080d\u009Fe\uD800f\uDC00g\uFFFEh\uFFFFi\uDBFF\uDFFEj");
        assertThat(out).hasToString("a�b�c�d�e�f�g�h�i�j");
    }

    @Test
    void keepsCharactersBesideThoseThatXmlForbids() {
        String text = "\t\n ~\u00A0\uD7FF\uE000\uFFFD\uD800\uDC00";
        out.text(text);
        assertThat(out).hasToString(text);
    }

    @Test
    void growsWithTheText() {
        out.text("<".repeat(1000));
        assertThat(out).hasToString("&lt;".repeat(1000));
        assertThat(out.length()).isEqualTo(4000);
    }

    @Test
    void insertsBeforeWhatIsWritten() {
        out.open("main");
        int start = out.length();
        out.text("content");
        out.insert(start, () -> out.textElement("h1", "title"));
        out.close();
        assertThat(out).hasToString("<main><h1>title</h1>content</main>");
    }

    @Test
    void closesAnElementWhoseStartIsInserted() {
        int start = out.length();
        out.text("content");
        out.insert(start, () -> out.open("svg", "height", "7"));
        out.close();
        assertThat(out).hasToString("<svg height=\"7\">content</svg>");
    }

    @Test
    void enclosesContentOrWritesNothing() {
        out.text("a");
        assertThat(out.enclose(() -> out.open("p"), () -> out.text(""))).isFalse();
        assertThat(out.enclose(() -> heading("b"), () -> out.text("c"))).isTrue();
        assertThat(out).hasToString("a<div><h2>b</h2>c</div>");
    }

    private void heading(String text) {
        out.open("div");
        out.textElement("h2", text);
    }

    @Test
    void writesElementsWithoutContentAndOwnMarkup() {
        out.empty("meta", "charset", "utf-8");
        out.lineFeed();
        out.element("style", () -> out.trusted("a>b{}"));
        assertThat(out).hasToString("<meta charset=\"utf-8\"/>\n<style>a>b{}</style>");
    }
}
