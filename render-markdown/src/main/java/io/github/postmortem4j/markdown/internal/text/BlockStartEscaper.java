package io.github.postmortem4j.markdown.internal.text;

/**
 * Escapes syntax that is recognized only at the start of a block: headings, block quotes, list items, thematic breaks,
 * check boxes and alerts, commands to code hosts or their bots, and modules of MDX.
 */
public final class BlockStartEscaper {

    /** Always escaped at the start, because engines disagree about what must follow some of them. */
    private static final String MARKERS = "#>=:";

    /** Not escaped before a letter or digit, as in {@code -5}. */
    private static final String BULLETS = "-+";

    private BlockStartEscaper() {}

    /**
     * Writes the start of a text as far as it needs escapes.
     *
     * @param spaceFollows whether a space may be written after the text
     * @return the number of characters written
     */
    public static int write(String text, boolean spaceFollows, StringBuilder out) {
        char first = text.charAt(0);
        if (MARKERS.indexOf(first) >= 0 || (BULLETS.indexOf(first) >= 0 && !isPlainWordAt(text, 1))) {
            out.append('\\').append(first);
            return 1;
        }
        if (text.startsWith("export ") || text.startsWith("import ")) {
            // MDX, such as in Docusaurus, would run the paragraph as code.
            out.append("&#").append((int) first).append(';');
            return 1;
        }
        if (isCommand(text)) {
            out.append("\\/");
            return 1;
        }
        if (isCheckBoxOrAlert(text, spaceFollows)) {
            // Pandoc and commonmark-java look for these after resolving escapes.
            out.append("\\[").append(Escaper.JOINER);
            return 1;
        }
        int digits = leadingDigits(text);
        if (digits > 0 && isNumberOfItem(text, digits)) {
            out.append(text, 0, digits).append('\\').append(text.charAt(digits));
            return digits + 1;
        }
        return 0;
    }

    /** {@return whether a text is a command that code hosts execute, such as {@code /close}, and not a path} */
    private static boolean isCommand(String text) {
        int end = 1;
        while (Escaper.isWordAt(text, end) || (end < text.length() && "_-".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return text.charAt(0) == '/' && end > 1 && (end == text.length() || text.charAt(end) == ' ');
    }

    private static boolean isCheckBoxOrAlert(String text, boolean spaceFollows) {
        boolean box = text.length() > 2 && " xX".indexOf(text.charAt(1)) >= 0 && text.charAt(2) == ']';
        boolean alone = (text.length() == 3 && spaceFollows) || text.startsWith(" ", 3);
        return text.charAt(0) == '[' && ((box && alone) || text.startsWith("!", 1));
    }

    private static int leadingDigits(String text) {
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        return digits;
    }

    private static boolean isNumberOfItem(String text, int end) {
        boolean delimited = end < text.length() && (text.charAt(end) == '.' || text.charAt(end) == ')');
        return delimited && !isPlainWordAt(text, end + 1);
    }

    /**
     * {@return whether the text is none of the syntax that may end at an index: a word follows, or an address that the
     * text starts with} An address that follows is written as a link, which starts with a bracket instead of a word.
     */
    private static boolean isPlainWordAt(String text, int index) {
        Address address = Address.next(text, 0);
        if (address != null && address.start() <= index) {
            return address.start() == 0;
        }
        return Escaper.isWordAt(text, index);
    }
}
