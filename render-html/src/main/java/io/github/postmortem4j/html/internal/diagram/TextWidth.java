package io.github.postmortem4j.html.internal.diagram;

/**
 * Estimates the width of a text in any sans-serif font. An estimate must not be too small, because labels would overlap;
 * a browser test compares it with the real widths.
 */
final class TextWidth {

    private static final double WIDE = 1.05;
    private static final double CAPITAL = 0.78;
    private static final double USUAL = 0.62;
    private static final double NARROW = 0.4;
    private static final double BOLD = 1.15;
    private static final int FIRST_WIDE = 0x1100;

    /** The widths of the ASCII characters, which most labels consist of. */
    private static final double[] ASCII = new double[0x80];

    static {
        for (int c = 0; c < ASCII.length; c++) {
            ASCII[c] = " .,:;'|ijlt".indexOf(c) >= 0 ? NARROW : c == 'm' || c == 'w' || c == '%' ? CAPITAL : usual(c);
        }
    }

    private TextWidth() {}

    /** {@return the width of a text, which is at most a few words} */
    static double of(String text, double fontSize) {
        double width = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            width += ofCharacter(c);
            i += Character.charCount(c);
        }
        return width * fontSize;
    }

    /** {@return the width of a bold text} */
    static double ofBold(String text, double fontSize) {
        return of(text, fontSize) * BOLD;
    }

    private static double ofCharacter(int c) {
        if (c < ASCII.length) {
            return ASCII[c];
        }
        return c >= FIRST_WIDE && (c < 0x2000 || c > 0x206F) ? WIDE : usual(c);
    }

    private static double usual(int c) {
        return Character.isUpperCase(c) ? CAPITAL : USUAL;
    }
}
