package io.github.postmortem4j.redaction.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairedMarksTest {

    /** The part between the signs § is replaced by X. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                // A pair within the term goes with it.
                "§*a*§ b | X b",
                "§**a** `b`§ c | X c",
                // A mark whose partner is outside stays.
                "**a §b** c§ d | **a X** d",
                "a §b *c§ d* e | a *X d* e",
                "§*a§ b* | *X b*",
                "§a *§b* c | *Xb* c",
                "§a *b§* c | *X* c",
                "*§a* b§ c | *X* c",
                "a §b [c§ d](e) | a [X d](e)",
                "<b>a §b</b> c§ d | <b>a X</b> d",
                // Several marks stay in their order.
                "§x [y *z§ w* v] u | [*X w* v] u",
                "*a [b §c] d* e§ f | *a [b X]* f",
                // What ends one emphasis and starts the next is one pair then.
                "*a §b* c *d§ e* | *a X e*",
                "*a §b* [c§ d] | *a [X* d]",
                // These are not marks.
                "a_§b_c§ d | a_X d",
                "* a §b* c§ d | * a X d",
                "*a §b * c§ d* | *a X d*",
                "\\*a §b* c§ d | \\*a X d",
                "_a §b_ c§ d | _a X_ d",
            })
    void keepsTheMarksWhosePartnersAreOutside(String text, String expected) {
        assertThat(replaced(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {"*a%§b* c§ d | *a%X* d", "*a%%§b* c§ d | *a%%X d", "%%*a §b* c§ d | %%*a X* d"})
    void endsEmphasisWithItsParagraph(String text, String expected) {
        assertThat(replaced(text.replace('%', '\n'))).isEqualTo(expected.replace('%', '\n'));
    }

    private static String replaced(String marked) {
        int start = marked.indexOf('§');
        int end = marked.lastIndexOf('§') - 1;
        String text = marked.replace("§", "");
        return text.substring(0, start) + PairedMarks.of(text).around(start, end, "X") + text.substring(end);
    }
}
