package io.github.postmortem4j.redaction.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailAddressTest {

    /** The name is in braces. */
    private static String around(String marked, int limit) {
        int start = marked.indexOf('{');
        int end = marked.indexOf('}') - 1;
        String text = marked.replace("{", "").replace("}", "");
        MailAddress address = MailAddress.around(text, start, end, limit);
        return address == null ? "none" : text.substring(address.start(), address.end());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mail {ada}@example.com now        | ada@example.com",
                "mail x.{ada}+tag@example.com.     | x.ada+tag@example.com",
                "mail a_b%{ada}-x_y@a-b.example    | a_b%ada-x_y@a-b.example",
                "mail <{ada}@example.com>          | <ada@example.com>",
                "mail <{ada}@example.com           | ada@example.com",
                "mail ({ada}@example.com)          | ada@example.com",
                "{ada}@example                     | ada@example",
                "ask @{ada}, please                | @ada",
                "@{ada}                            | @ada",
                "ask <@{ada}> now                  | <@ada>",
                "x@{ada}                           | none",
                "ask {ada} now                     | none",
                "<{ada}>                           | none",
                "{ada}@                            | none",
                "{ada}@-.                          | none",
                "{ada}.x                           | none",
                "{ada} @x                          | none"
            })
    void findsTheAddressAroundAName(String text, String expected) {
        assertThat(around(text, 0)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x.{ada}@example.com | 2 | ada@example.com",
                "x.{ada}@example.com | 1 | .ada@example.com",
                "@{ada}              | 1 | none",
                "x@{ada}             | 1 | @ada",
                "<{ada}@b.c>         | 1 | ada@b.c"
            })
    void ignoresTextBeforeTheLimit(String text, int limit, String expected) {
        assertThat(around(text, limit)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"64, true", "65, false"})
    void ignoresLongTextAfterAName(int length, boolean found) {
        String text = "ada" + "x".repeat(length) + "@example.com";
        assertThat(MailAddress.end(text, 3)).isEqualTo(found ? text.length() : 3);
    }

    @ParameterizedTest
    @CsvSource({"64, 0", "65, 1"})
    void ignoresLongTextBeforeAName(int length, int start) {
        String text = "x".repeat(length) + "ada@example.com";
        assertThat(MailAddress.around(text, length, length + 3, 0)).isEqualTo(new MailAddress(start, text.length()));
    }
}
