package io.github.postmortem4j.json.internal;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The encoding of a JSON text, found as Jackson finds it: by a mark at its beginning, else by where its first bytes are
 * zero, since a JSON text begins with an ASCII character (RFC 4627, section 3).
 *
 * @param charset the encoding
 * @param markLength how many bytes the mark has
 */
record JsonEncoding(Charset charset, int markLength) {

    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");

    static JsonEncoding of(byte[] json) {
        int first = quad(json);
        if (first == 0x0000FEFF) {
            return new JsonEncoding(UTF_32BE, 4);
        }
        if (first == 0xFFFE0000) {
            return new JsonEncoding(UTF_32LE, 4);
        }
        if (first >>> 16 == 0xFEFF) {
            return new JsonEncoding(StandardCharsets.UTF_16BE, 2);
        }
        if (first >>> 16 == 0xFFFE) {
            return new JsonEncoding(StandardCharsets.UTF_16LE, 2);
        }
        if (first >>> 8 == 0xEFBBBF) {
            return new JsonEncoding(StandardCharsets.UTF_8, 3);
        }
        return new JsonEncoding(json.length < 4 ? StandardCharsets.UTF_8 : withoutMark(first), 0);
    }

    private static Charset withoutMark(int first) {
        if (first >>> 8 == 0) {
            return UTF_32BE;
        }
        if ((first & 0x00FFFFFF) == 0) {
            return UTF_32LE;
        }
        if (first >>> 24 == 0) {
            return StandardCharsets.UTF_16BE;
        }
        return (first & 0x00FF0000) == 0 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }

    /** The first four bytes; what is not there looks like no mark and no zero. */
    private static int quad(byte[] json) {
        int quad = 0;
        for (int i = 0; i < 4; i++) {
            quad = quad << 8 | (i < json.length ? json[i] & 0xFF : 'x');
        }
        return quad;
    }

    String decode(byte[] json) {
        return new String(json, markLength, json.length - markLength, charset);
    }

    /** Jackson counts the columns of UTF-8 in bytes; whatever else it decodes, it counts in characters. */
    int columnInCharacters(byte[] json, int line, int column) {
        if (!charset.equals(StandardCharsets.UTF_8)) {
            return column;
        }
        int start = startOfLine(json, line);
        int end = Math.min(json.length, start + column - 1);
        // It counts the mark, too, which no editor shows.
        int shown = Math.max(start, markLength);
        return new String(json, shown, Math.max(0, end - shown), charset).length() + 1;
    }

    private int startOfLine(byte[] json, int line) {
        int start = 0;
        for (int i = 0, at = 1; i < json.length && at < line; i++) {
            boolean ends = json[i] == '\n' || (json[i] == '\r' && (i + 1 == json.length || json[i + 1] != '\n'));
            if (ends) {
                at++;
                start = i + 1;
            }
        }
        return start;
    }
}
