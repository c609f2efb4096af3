package io.github.postmortem4j.markdown.read.internal.source;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A run of text with the same formatting.
 *
 * @param text the visible text; for an image, its description
 * @param marks the formatting
 * @param uri the destination of the link or image, or {@code null} if the run is neither
 */
public record TextRun(
        String text, Set<Mark> marks, @Nullable String uri) {

    /** The formatting of a run. */
    public enum Mark {
        /** Bold. */
        STRONG,
        /** Italic. */
        EMPHASIS,
        /** Inline code. */
        CODE,
        /** An image. The text is its description. */
        IMAGE,
        /** Struck out, and so withdrawn by its author. */
        STRUCK,
        /** A separator of the page format that is part of a text. */
        ESCAPED
    }

    /** {@return whether the run has a mark} */
    public boolean is(Mark mark) {
        return marks.contains(mark);
    }

    /** {@return whether the run is a link whose text is its address, as the renderer writes addresses in text} */
    public boolean showsItsAddress() {
        if (uri == null || is(Mark.IMAGE)) {
            return false;
        }
        int prefix = uri.startsWith("mailto:")
                ? "mailto:".length()
                : text.regionMatches(true, 0, "www.", 0, 4) ? "http://".length() : 0;
        return decoded(uri.substring(Math.min(prefix, uri.length()))).equals(decoded(text));
    }

    /** The renderer percent-encodes what is not allowed in a destination. */
    private static String decoded(String address) {
        byte[] bytes = address.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            boolean pair = bytes[i] == '%' && i + 2 < bytes.length;
            int high = pair ? Character.digit(bytes[i + 1], 16) : -1;
            int low = pair ? Character.digit(bytes[i + 2], 16) : -1;
            boolean encoded = high >= 0 && low >= 0;
            out.write(encoded ? high * 16 + low : bytes[i]);
            i += encoded ? 2 : 0;
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** {@return this run with another text} */
    public TextRun withText(String other) {
        return new TextRun(other, marks, uri);
    }
}
