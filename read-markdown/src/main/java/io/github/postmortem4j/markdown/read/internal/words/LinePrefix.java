package io.github.postmortem4j.markdown.read.internal.words;

/** The decoration at the start of a line: pictographs, {@code :emoji:} codes, bullet characters and stray bullets. */
public final class LinePrefix {

    private static final int MAX_NAME = 40;

    /** Characters that authors use as bullets although Markdown does not. They need a space after them. */
    private static final String STRAY_BULLETS = "=-–—+~·_";

    private LinePrefix() {}

    /** {@return the index after the decoration, where the words begin} */
    public static int end(String text) {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == ':') {
                int end = name(text, i + 1);
                if (end < 0) {
                    return i;
                }
                i = end + 1;
            } else if (Character.isSpaceChar(c) || c == '*' || c == '•' || isStrayBullet(text, i) || isPictograph(c)) {
                i++;
            } else {
                return i;
            }
        }
        return i;
    }

    private static boolean isStrayBullet(String text, int index) {
        return index == 0 && STRAY_BULLETS.indexOf(text.charAt(0)) >= 0 && text.length() > 1 && text.charAt(1) == ' ';
    }

    private static boolean isPictograph(char c) {
        return c > '\u2190' && !Character.isLetter(c);
    }

    /** {@return the index of the colon that ends an emoji code, or -1 if there is no such code} */
    private static int name(String text, int start) {
        int i = start;
        while (i < text.length() && i - start < MAX_NAME && isName(text.charAt(i))) {
            i++;
        }
        return i > start && i < text.length() && text.charAt(i) == ':' && !Character.isDigit(text.charAt(start))
                ? i
                : -1;
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '+';
    }
}
