package io.github.postmortem4j.markdown.internal.format;

import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The mark at the end of a page of the renderer, by which the reader recognizes the page: {@code [//]: # (postmortem4j 1
 * spec en 5f0c63a1)}. It is a link reference definition, which every engine hides and MDX compiles, unlike a comment of
 * HTML.
 *
 * @param version the version of the page format
 * @param layout the name of the built-in layout, or {@code custom}
 * @param language the language of the labels
 * @param checksum the checksum of the page without the mark
 */
public record PageMark(int version, String layout, String language, String checksum) {

    /** The version of the page format that this library writes. */
    public static final int VERSION = 1;

    private static final int MAX_LENGTH = 200;
    private static final Pattern LINE = Pattern.compile(
            "\\[//]: # \\(postmortem4j ([1-9][0-9]{0,3}) ([a-z0-9-]+) ([A-Za-z0-9-]+) ([0-9a-f]{8})\\)");

    /** {@return the mark as a line of Markdown} */
    public String line() {
        return "[//]: # (postmortem4j " + version + ' ' + layout + ' ' + language + ' ' + checksum + ')';
    }

    private static @Nullable PageMark parse(String line) {
        Matcher matcher = line.length() > MAX_LENGTH ? null : LINE.matcher(line.strip());
        return matcher == null || !matcher.matches()
                ? null
                : new PageMark(
                        Integer.parseInt(matcher.group(1)), matcher.group(2), matcher.group(3), matcher.group(4));
    }

    /** {@return the last mark of a page; {@code null} if it has none, or one of another version} */
    public static @Nullable PageMark in(List<String> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            PageMark mark = lines.get(i).startsWith("[//]: #") ? parse(lines.get(i)) : null;
            if (mark != null) {
                return mark.version == VERSION ? mark : null;
            }
        }
        return null;
    }

    /** {@return whether the page is as it was rendered, apart from white space} */
    public boolean isOf(List<String> lines) {
        Checksum actual = new Checksum();
        String mark = line();
        for (String line : lines) {
            if (!line.strip().equals(mark)) {
                actual.add(line, 0);
            }
        }
        return actual.toString().equals(checksum);
    }

    /** Computes the checksum of a page piece by piece. White space does not count, because tools change it. */
    public static final class Checksum {

        private static final long OFFSET_BASIS = 0xcbf29ce484222325L;
        private static final long PRIME = 0x100000001b3L;

        private long hash = OFFSET_BASIS;

        /** Adds a piece of the page, which starts at an index of a text. */
        public void add(CharSequence text, int start) {
            for (int i = start; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c > ' ') {
                    // FNV-1a, applied to characters.
                    hash = (hash ^ c) * PRIME;
                }
            }
        }

        /** {@return the checksum, in eight digits} */
        @Override
        public String toString() {
            return HexFormat.of().toHexDigits((int) (hash ^ hash >>> 32));
        }
    }
}
