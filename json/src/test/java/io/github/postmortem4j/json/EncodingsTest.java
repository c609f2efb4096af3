package io.github.postmortem4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.postmortem4j.source.SourcePositions.Position;
import java.io.ByteArrayOutputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents are read in every encoding that JSON is written in, and bytes that are no text never become one. */
class EncodingsTest {

    /** A slash in two bytes, which is one too many. */
    private static final String OVERLONG = "c0af";

    private final PostmortemJson json = PostmortemJson.create();

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
    void readsADocumentInEveryEncoding(String encoding) {
        for (String mark : new String[] {"", "\uFEFF"}) {
            byte[] document = (mark + "{\"title\": \"Déjà 😀\"}").getBytes(Charset.forName(encoding));

            assertThat(json.read(document).getTitle()).isEqualTo("Déjà 😀");
            assertThat(json.positions(document).find("/title")).isEqualTo(new Position(1, 11));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE"})
    void tellsTheEncodingOfTheShortestDocument(String encoding) {
        byte[] document = "{}".getBytes(Charset.forName(encoding));

        assertThat(json.positions(document).find("")).isEqualTo(new Position(1, 1));
    }

    @Test
    void readsOnWhenAReaderHadNothingForAMoment() throws IOException {
        Reader resting = new FilterReader(new StringReader("{\"title\": \"t\"}")) {
            private boolean rested;

            @Override
            public int read(char[] buffer, int start, int most) throws IOException {
                if (rested) {
                    return super.read(buffer, start, most);
                }
                rested = true;
                return 0;
            }
        };

        assertThat(json.read(resting).getTitle()).isEqualTo("t");
    }

    @Test
    void refusesADocumentInNoEncodingOfJson() {
        byte[] mixedUp = HexFormat.of().parseHex("00007b0000007d00");

        assertThatThrownBy(() -> json.read(mixedUp))
                .isInstanceOf(PostmortemJsonException.class)
                .hasMessage("line 1, column 1: this is not JSON: expected text in UTF-8, UTF-16 or UTF-32");
    }

    @Test
    void refusesACharacterPastTheLastInUtf32() {
        byte[] document = joined(
                "{\"title\":\"".getBytes(Charset.forName("UTF-32BE")),
                HexFormat.of().parseHex("00110000"),
                "\"}".getBytes(Charset.forName("UTF-32BE")));

        assertThatThrownBy(() -> json.read(document))
                .isInstanceOf(PostmortemJsonException.class)
                .hasMessageContaining("Invalid UTF-32 character");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''     | '{\"id\":\"'    | line 1, column 8",
                "efbbbf | '{\"id\":\"'    | line 1, column 8",
                "efbbbf | '{\n\"id\":\"é' | line 2, column 8"
            })
    void saysWhereBytesAreNoTextBehindAMarkToo(String mark, String before, String place) {
        assertThatThrownBy(() -> json.read(broken(mark, before)))
                .isInstanceOf(PostmortemJsonException.class)
                .hasMessage(place + ": this is not JSON: it holds bytes that are no UTF-8 text");
    }

    @Test
    void refusesBytesThatAreNoTextWhoeverLooks() {
        String sentence = "this is not JSON: it holds bytes that are no UTF-8 text";
        String longName = "{\"" + "漢".repeat(ReadLimits.defaults().getMaxNameLength()) + "\":1,\"id\":\"";

        assertThatThrownBy(() -> json.positions(broken("", "{\"id\":\""))).hasMessageEndingWith(sentence);
        assertThatThrownBy(() -> json.read(broken("", longName))).hasMessageEndingWith(sentence);
        assertThatThrownBy(() -> json.read(broken("", "{\"schemaVersion\":\"1.0\",\"id\":\"")))
                .hasMessageEndingWith(sentence);
        assertThatThrownBy(() -> OldFormat.door().read(broken("", "{\"schemaVersion\":\"0.7\",\"id\":\"")))
                .hasMessageEndingWith(sentence);
    }

    private static byte[] broken(String mark, String before) {
        HexFormat hex = HexFormat.of();
        return joined(
                hex.parseHex(mark),
                before.getBytes(StandardCharsets.UTF_8),
                hex.parseHex(OVERLONG),
                "\"}".getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
