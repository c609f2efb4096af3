package io.github.postmortem4j.json.internal.input;

import io.github.postmortem4j.json.internal.error.JsonError;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import org.jspecify.annotations.Nullable;

/**
 * Finds bytes that are malformed in the encoding of a document.
 *
 * <p>Jackson accepts some byte sequences that RFC 3629 forbids: overlong forms, which can hide a character from a
 * byte-wise filter, and code points above U+10FFFF.
 */
final class MalformedBytes {

    private static final int BUFFER_LENGTH = 1024;

    private MalformedBytes() {}

    /** {@return the error at the first malformed bytes, or {@code null} if there are none} */
    static @Nullable JsonError find(byte[] json) {
        JsonEncoding encoding = JsonEncoding.of(json);
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
