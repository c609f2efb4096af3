package io.github.postmortem4j.json.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import org.jspecify.annotations.Nullable;

/**
 * Finds bytes that are no text.
 *
 * <p>Jackson reads some that RFC 3629 forbids: overlong forms, behind which a character hides from whoever looks at the
 * bytes, and characters past the last one of Unicode.
 */
final class BrokenText {

    private static final int BUFFER_LENGTH = 8192;

    private BrokenText() {}

    /** {@return the problem with the first bytes that are no text, or {@code null} if all of them are} */
    static @Nullable Problem in(byte[] json) {
        JsonEncoding encoding = JsonEncoding.of(json);
        ByteBuffer rest = ByteBuffer.wrap(json);
        rest.position(encoding.markLength());
        if (isText(rest, encoding.charset().newDecoder())) {
            return null;
        }
        String before =
                new String(json, encoding.markLength(), rest.position() - encoding.markLength(), encoding.charset());
        String[] lines = before.split("\r\n|\r|\n", -1);
        return new Problem(
                "this is not JSON: it holds bytes that are no " + encoding.charset() + " text",
                "",
                lines.length,
                lines[lines.length - 1].length() + 1);
    }

    /** Leaves the buffer where its text ends. */
    private static boolean isText(ByteBuffer bytes, CharsetDecoder decoder) {
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
