package io.github.postmortem4j.redaction.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkSyntaxTest {

    /** Returns what follows the first closing bracket and belongs to the link. */
    private static String rest(String text) {
        int close = text.indexOf(']');
        return text.substring(close + 1, new LinkSyntax(MappedText.of(text)).end(close));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "()",
                "(a)",
                "( a )",
                "(a(b)c)",
                "(a\\)b)",
                "(<a b)>)",
                "(<>)",
                "(<a\\>b>)",
                "(a \"t)\")",
                "(a 't)')",
                "(a (t))",
                "(a\n\"t\" )",
                "(a \"t\\\"u\")",
                "(<a> 't')",
                "[a]",
                "[]",
                "[a\\]b]"
            })
    void findsTheRestOfALink(String rest) {
        assertThat(rest("[x]" + rest)).isEqualTo(rest);
        assertThat(rest("[x]" + rest + "y)]")).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                " (a)",
                "(",
                "(a",
                "(a b)",
                "(<a",
                "(<a<b>)",
                "(<a>b)",
                "(a \"t)",
                "(a \"t\"",
                "(a 't' x)",
                "(a (t(u)))",
                "(a\"t\"",
                "(a((b)",
                "[",
                "[a",
                "[a[b]",
                "(a\\)"
            })
    void findsNoRestInOtherText(String other) {
        assertThat(rest("[x]" + other)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"32, true", "33, false"})
    void allowsAsManyParenthesesAsEnginesHaveTo(int depth, boolean allowed) {
        String rest = "(" + "(".repeat(depth) + ")".repeat(depth) + ")";
        assertThat(rest("[x]" + rest)).isEqualTo(allowed ? rest : "");
    }
}
