package io.github.postmortem4j.markdown.internal.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Normalizes text to what a reader sees.
 *
 * <p>A run of white space becomes one space (a single no-break space is kept), and white space at either end is
 * removed. Invisible characters are removed. Invalid ones (NUL, unpaired surrogates, noncharacters) become U+FFFD.
 */
public final class PlainText {

    private static final int LAST_ASCII = 0x7F;

    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    private final boolean split;

    private int spaces;
    private int lastSpace;
    private int lineBreaks;

    private PlainText(boolean split) {
        this.split = split;
    }

    /** {@return the text as one line; {@code ""} if it shows nothing} */
    public static String line(String text) {
        if (isLine(text)) {
            return text;
        }
        PlainText plain = new PlainText(false);
        plain.read(text);
        return plain.current.toString();
    }

    /** {@return the text's paragraphs, each as one line and none empty} A blank line or U+2029 separates paragraphs. */
    public static List<String> paragraphs(String text) {
        if (isLine(text)) {
            return text.isEmpty() ? List.of() : List.of(text);
        }
        PlainText plain = new PlainText(true);
        plain.read(text);
        plain.endParagraph();
        return plain.paragraphs;
    }

    /** {@return whether a text is one normalized line already} Nearly all texts are, so this saves most of the time. */
    private static boolean isLine(String text) {
        boolean gap = true;
        for (int i = 0; i < text.length(); ) {
            int c = text.charAt(i) < LAST_ASCII ? text.charAt(i) : text.codePointAt(i);
            if (c == ' ' ? gap : !isVisible(c)) {
                return false;
            }
            gap = c == ' ';
            i += c < LAST_ASCII ? 1 : Character.charCount(c);
        }
        return !gap || text.isEmpty();
    }

    /** {@return whether a code point is valid and visible} */
    static boolean isVisible(int c) {
        return c < LAST_ASCII
                ? c > ' '
                : !CharacterClasses.isSpace(c) && !CharacterClasses.isInvisible(c) && !CharacterClasses.isInvalid(c);
    }

    /** {@return the texts as lines, without those that show nothing} */
    public static List<String> lines(List<String> texts) {
        List<String> lines = new ArrayList<>(texts.size());
        for (String text : texts) {
            String line = line(text);
            if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        return lines;
    }

    /** {@return whether none of the texts shows anything} */
    public static boolean areBlank(List<String> texts) {
        for (String text : texts) {
            if (!isBlank(text)) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether the text shows nothing} */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (isVisible(c) || CharacterClasses.isInvalid(c)) {
                return false;
            }
        }
        return true;
    }

    /** {@return a text without white space at either end, including no-break spaces} */
    public static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && CharacterClasses.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && CharacterClasses.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** {@return whether white space precedes the first visible character of a text} */
    public static boolean startsWithSpace(String text) {
        int first = text.codePoints()
                .filter(c -> !CharacterClasses.isInvisible(c))
                .findFirst()
                .orElse('x');
        return CharacterClasses.isSpace(first);
    }

    /** {@return whether white space follows the last visible character of a text} */
    public static boolean endsWithSpace(String text) {
        int end = text.length();
        while (end > 0 && CharacterClasses.isInvisible(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return end > 0 && CharacterClasses.isSpace(text.codePointBefore(end));
    }

    private void read(String text) {
        int length = text.length();
        for (int i = 0; i < length; ) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            if (CharacterClasses.isSpace(character)) {
                boolean pair = character == '\r' && i < length && text.charAt(i) == '\n';
                space(character, pair);
            } else if (!CharacterClasses.isInvisible(character)) {
                visible(CharacterClasses.isInvalid(character) ? CharacterClasses.REPLACEMENT : character);
            }
        }
    }

    private void space(int character, boolean followedByItsLineFeed) {
        spaces++;
        lastSpace = character;
        if (followedByItsLineFeed) {
            return;
        }
        switch (character) {
            case '\n', '\r', 0x0B, 0x0C, 0x85, 0x2028 -> lineBreaks++;
            case 0x2029 -> lineBreaks += 2;
            default -> {
                // A space within a line.
            }
        }
    }

    private void visible(int character) {
        if (split && lineBreaks > 1) {
            endParagraph();
        } else if (spaces > 0 && !current.isEmpty()) {
            boolean kept = spaces == 1 && CharacterClasses.isNoBreakSpace(lastSpace);
            current.append(kept ? (char) lastSpace : ' ');
        }
        spaces = 0;
        lineBreaks = 0;
        current.appendCodePoint(character);
    }

    private void endParagraph() {
        if (!current.isEmpty()) {
            paragraphs.add(current.toString());
            current.setLength(0);
        }
    }
}
