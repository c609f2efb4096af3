package io.github.postmortem4j.json.internal.input;

import io.github.postmortem4j.json.internal.error.JsonError;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Finds bytes that are malformed in the encoding of a document.
 *
 * <p>Jackson accepts some byte sequences that RFC 3629 forbids: overlong forms, which can hide a character from a
 * byte-wise filter, and code points above U+10FFFF.
 */
final class MalformedBytes {

    private static final String NOT_UTF_8 = "newline-delimited JSON must be in UTF-8: convert the file";

    /** One byte in so many is zero at least if ASCII is in UTF-16, with room for other characters. */
    private static final int ZEROS_IN_UTF_16 = 4;

    /** What the decoders of Java replace malformed bytes with. */
    private static final char REPLACEMENT = '\uFFFD';

    private static final int BUFFER_LENGTH = 1024;

    private MalformedBytes() {}

    /** {@return the error at the first malformed bytes, or {@code null} if there are none} */
    static @Nullable JsonError find(byte[] json) {
        JsonEncoding encoding = JsonEncoding.of(json);
        // Decoding all at once is several times as fast as the check, and few well-formed documents contain the
        // character.
        if (encoding.decode(json).indexOf(REPLACEMENT) < 0) {
            return null;
        }
        ByteBuffer rest = ByteBuffer.wrap(json);
        rest.position(encoding.markLength());
        if (isWellFormed(rest, encoding.charset().newDecoder())) {
            return null;
        }
        String before =
                new String(json, encoding.markLength(), rest.position() - encoding.markLength(), encoding.charset());
        String[] lines = before.split("\r\n|\r|\n", -1);
        return new JsonError(
                "invalid JSON: the bytes are not valid " + encoding.charset(),
                "",
                lines.length,
                lines[lines.length - 1].length() + 1);
    }

    /**
     * {@return the error that a line of JSON Lines is not in UTF-8, or {@code null} if it may be} In UTF-16 and UTF-32, the
     * byte of a line feed does not separate lines, so a line may start or end within a character.
     */
    static @Nullable JsonError unsupportedEncodingOfLine(byte[] json) {
        int zeros = 0;
        for (byte b : json) {
            zeros += b == 0 ? 1 : 0;
        }
        boolean utf8 = JsonEncoding.of(json).charset().equals(StandardCharsets.UTF_8);
        boolean supported = utf8 && (json.length == 0 || json[0] != 0) && zeros <= json.length / ZEROS_IN_UTF_16;
        return supported ? null : new JsonError(NOT_UTF_8, "", 1, 1);
    }

    /** Advances the buffer to the first malformed bytes, or to its end. */
    private static boolean isWellFormed(ByteBuffer bytes, CharsetDecoder decoder) {
        decoder.onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer characters = CharBuffer.allocate(BUFFER_LENGTH);
        CoderResult result = decoder.decode(bytes, characters, true);
        while (result.isOverflow()) {
            characters.clear();
            result = decoder.decode(bytes, characters, true);
        }
        return result.isUnderflow();
    }
}
