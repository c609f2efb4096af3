package io.github.postmortem4j.json.internal.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.json.internal.error.JsonError;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedBytesTest {

    private static final String NOT_UTF_8 = "newline-delimited JSON must be in UTF-8: convert the file";

    /** {@return bytes that are written as ISO-8859-1, so that each character is one byte} */
    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void acceptsTextInEachEncodingAndOfAnyLength(String charset) {
        for (String mark : List.of("", "\uFEFF")) {
            for (String text : List.of("{}", "[\"é漢😀\"]", "[1234567]é", "[\"12345678901234é\"]")) {
                for (int copies : new int[] {1, 7, 8, 9, 1023, 1024, 1025, 5000}) {
                    byte[] json = (mark + text.repeat(copies)).getBytes(Charset.forName(charset));
                    assertThat(MalformedBytes.find(json)).isNull();
                }
            }
        }
    }

    @Test
    void acceptsNoBytes() {
        assertThat(MalformedBytes.find(new byte[0])).isNull();
        assertThat(MalformedBytes.find(bytes("\u00EF\u00BB\u00BF"))).isNull();
    }

    /** The bytes of RFC 3629, section 3 and 10, after a text that is well-formed. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "80",
                "BF",
                "C080",
                "C1BF",
                "C3",
                "C328",
                "E08080",
                "E09F",
                "E282",
                "EDA080",
                "EDBFBF",
                "F0808080",
                "F09F98",
                "F48FBF",
                "F4908080",
                "F8888080",
                "FE",
                "FF"
            })
    void findsBytesThatUtf8Forbids(String hex) {
        byte[] malformed = HexFormat.of().parseHex(hex);
        for (int length : new int[] {1, 7, 8, 9, 15, 16, 1023, 1024, 1025, 4096}) {
            byte[] before = bytes("[".repeat(length));
            for (String after : List.of("", "\"]")) {
                assertThat(MalformedBytes.find(concat(before, malformed, bytes(after))))
                        .isEqualTo(new JsonError("invalid JSON: the bytes are not valid UTF-8", "", 1, length + 1));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    '[\\n'        | 2 | 1
                    '[\\r\\n\\r\\n12' | 3 | 3
                    '[\\r1\\r'     | 3 | 1
                    '[\\r\\n\\n\\r '  | 4 | 2
                    'é漢'        | 1 | 3
                    '😀\\né😀'     | 2 | 4""")
    void countsLinesAndCharactersBeforeTheMalformedBytes(String before, int line, int column) {
        for (String mark : List.of("", "\uFEFF")) {
            byte[] text = (mark + before.translateEscapes()).getBytes(StandardCharsets.UTF_8);

            assertThat(MalformedBytes.find(concat(text, bytes("\u00FF"))))
                    .isEqualTo(new JsonError("invalid JSON: the bytes are not valid UTF-8", "", line, column));
        }
    }

    @Test
    void namesTheEncoding() {
        byte[] halfOfAPair = concat("[\n ".getBytes(StandardCharsets.UTF_16LE), bytes("\u0000\u00D8"));
        byte[] aboveTheLimit =
                concat("[".getBytes(Charset.forName("UTF-32BE")), HexFormat.of().parseHex("00110000"));

        assertThat(MalformedBytes.find(halfOfAPair))
                .isEqualTo(new JsonError("invalid JSON: the bytes are not valid UTF-16LE", "", 2, 2));
        assertThat(MalformedBytes.find(aboveTheLimit))
                .isEqualTo(new JsonError("invalid JSON: the bytes are not valid UTF-32BE", "", 1, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[1]", "{\"a\":\"\0\"}", "[\"\0\0\",1,2]", "12345678\0\0", "[\u00FF]"})
    void acceptsLinesThatMayBeInUtf8(String line) {
        assertThat(MalformedBytes.unsupportedEncodingOfLine(bytes(line))).isNull();
    }

    /** In the last ones, a line starts or ends within a character. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\0{\0}",
                "{\0}\0",
                "\0\0\0{\0\0\0}",
                "{\0\0\0}\0\0\0",
                "\u00FE\u00FF\0{\0}",
                "\u00FF\u00FE{\0}\0",
                "\0{\"a\":1}",
                "1234567\0\0\0",
                "[1\0]\0\0"
            })
    void rejectsLinesInOtherEncodings(String line) {
        assertThat(MalformedBytes.unsupportedEncodingOfLine(bytes(line))).isEqualTo(new JsonError(NOT_UTF_8, "", 1, 1));
    }

    @Test
    void countsZerosInRelationToTheLength() {
        List<Integer> accepted = new ArrayList<>();
        for (int zeros = 0; zeros <= 4; zeros++) {
            if (MalformedBytes.unsupportedEncodingOfLine(bytes("x".repeat(12 - zeros) + "\0".repeat(zeros))) == null) {
                accepted.add(zeros);
            }
        }
        assertThat(accepted).containsExactly(0, 1, 2, 3);
    }

    private static byte[] concat(byte[]... parts) {
        StringBuilder all = new StringBuilder();
        for (byte[] part : parts) {
            all.append(new String(part, StandardCharsets.ISO_8859_1));
        }
        return bytes(all.toString());
    }
}
