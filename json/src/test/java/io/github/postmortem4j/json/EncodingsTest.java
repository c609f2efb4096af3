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

/** Reads every encoding of JSON and rejects malformed bytes. */
class EncodingsTest {

    /** An overlong form: a slash encoded in two bytes instead of one. */
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
    void detectsTheEncodingOfTheShortestDocument(String encoding) {
        byte[] document = "{}".getBytes(Charset.forName(encoding));

        assertThat(json.positions(document).find("")).isEqualTo(new Position(1, 1));
    }

    @Test
    void continuesAfterAReaderReturnsNoCharacters() throws IOException {
        Reader pausing = new FilterReader(new StringReader("{\"title\": \"t\"}")) {
            private boolean paused;

            @Override
            public int read(char[] buffer, int start, int most) throws IOException {
                if (paused) {
                    return super.read(buffer, start, most);
                }
                paused = true;
                return 0;
            }
        };

        assertThat(json.read(pausing).getTitle()).isEqualTo("t");
    }

    @Test
    void rejectsAnUnsupportedEncoding() {
        byte[] mixed = HexFormat.of().parseHex("00007b0000007d00");

        assertThatThrownBy(() -> json.read(mixed))
                .isInstanceOf(PostmortemJsonException.class)
                .hasMessage("line 1, column 1: invalid JSON: expected text in UTF-8, UTF-16, or UTF-32");
    }

    @Test
    void rejectsACodePointAboveTheMaximumInUtf32() {
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
    void reportsThePositionOfMalformedBytesAfterAByteOrderMark(String mark, String before, String position) {
        assertThatThrownBy(() -> json.read(broken(mark, before)))
                .isInstanceOf(PostmortemJsonException.class)
                .hasMessage(position + ": invalid JSON: the bytes are not valid UTF-8");
    }

    @Test
    void rejectsMalformedBytesOnEveryCodePath() {
        String message = "invalid JSON: the bytes are not valid UTF-8";
        String longName = "{\"" + "漢".repeat(ReadLimits.defaults().getMaxNameLength()) + "\":1,\"id\":\"";

        assertThatThrownBy(() -> json.positions(broken("", "{\"id\":\""))).hasMessageEndingWith(message);
        assertThatThrownBy(() -> json.read(broken("", longName))).hasMessageEndingWith(message);
        assertThatThrownBy(() -> json.read(broken("", "{\"schemaVersion\":\"1.0\",\"id\":\"")))
                .hasMessageEndingWith(message);
        assertThatThrownBy(() ->
                        OldFormatUpgrade.postmortemJson().read(broken("", "{\"schemaVersion\":\"0.7\",\"id\":\"")))
                .hasMessageEndingWith(message);
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
