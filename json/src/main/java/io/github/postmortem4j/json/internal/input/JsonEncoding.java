package io.github.postmortem4j.json.internal.input;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The encoding of a JSON text.
 *
 * <p>It is detected as Jackson does it: by the byte order mark, or else by the positions of zeros among the first four
 * bytes, because a JSON text starts with an ASCII character (RFC 4627, section 3).
 *
 * @param charset the encoding
 * @param markLength the length of the byte order mark in bytes
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
        return new JsonEncoding(withoutMark(first), 0);
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

    /** Returns the first four bytes; missing bytes get a value that is neither zero nor part of a mark. */
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

    /** Jackson counts columns in bytes if the encoding is UTF-8, and in characters otherwise. */
    int columnInCharacters(byte[] json, int line, int column) {
        if (!charset.equals(StandardCharsets.UTF_8)) {
            return column;
        }
        int start = startOfLine(json, line);
        int end = Math.min(json.length, start + column - 1);
        // Jackson counts the byte order mark too, which editors do not show.
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
