package io.github.postmortem4j.markdown.internal.text;

import org.jspecify.annotations.Nullable;

/**
 * Escapes a normalized line so that Markdown engines show it literally.
 *
 * <p>Only characters that an engine could read as syntax are escaped, to keep the Markdown readable as it is. A table
 * holds the condition for each ASCII character; no other character is syntax. The escape is a backslash, except for
 * {@code <} and {@code &}, which become entities because not every engine supports {@code \<}.
 *
 * <p>Text that engines link automatically ({@code http://}, {@code www.}, {@code //host}, {@code a@b.c}) cannot be
 * escaped, because engines look for it after resolving escapes. An invisible {@linkplain #JOINER word joiner} separates
 * its parts.
 */
public final class Escaper {

    /**
     * U+2060, which is invisible and not part of any address. {@link PlainText} removes it from the text of documents.
     */
    public static final char JOINER = '\u2060';

    private static final Escaper TEXT = new Escaper(false);
    private static final Escaper TEXT_WITHOUT_MENTIONS = new Escaper(true);
    private static final Escaper BRACKETED = newBracketed(false);
    private static final Escaper BRACKETED_WITHOUT_MENTIONS = newBracketed(true);

    private final Escape[] table = new Escape[128];
    private final boolean separatesMentions;

    private Escaper(boolean separatesMentions) {
        this.separatesMentions = separatesMentions;
        always("\\`*[~|{$");
        when('\\', (text, i) -> !isWordAt(text, i + 1) ? "\\\\" : null);
        when(']', (text, i) -> isCheckedBoxAt(text, i - 2) ? "\\]" : null);
        when('_', (text, i) -> isWordAt(text, i - 1) && isWordAt(text, i + 1) ? null : "\\_");
        when('<', (text, i) -> isAt(text, i + 1, ' ') ? null : "&lt;");
        when('&', (text, i) -> isEntityAt(text, i) ? "&amp;" : null);
        when('%', (text, i) -> isAt(text, i - 1, '{') ? "\\%" : null);
        when(':', (text, i) -> text.startsWith("://", i) && isSchemeAt(text, i - 1) ? JOINER + ":" : null);
        when('.', (text, i) -> i >= 3 && text.regionMatches(true, i - 3, "www", 0, 3) ? JOINER + "." : null);
        when('/', (text, i) -> isHostAfter(text, i) ? "/" + JOINER : null);
        // With a joiner on one side only, some engine still finds an address on the other.
        String after = separatesMentions ? "" : "" + JOINER;
        when('@', (text, i) -> isWithin(text, i) ? JOINER + "@" + after : null);
    }

    /**
     * {@return an escaper for running text}
     *
     * @param separatesMentions whether to neutralize {@linkplain Mentions mentions}
     */
    public static Escaper text(boolean separatesMentions) {
        return separatesMentions ? TEXT_WITHOUT_MENTIONS : TEXT;
    }

    /**
     * {@return an escaper for text between brackets: that of a link or an image} There, brackets become entities
     * because the engine Marked resolves a backslash before a bracket too early and would read an image or a link
     * within a link.
     *
     * @param separatesMentions whether to neutralize {@linkplain Mentions mentions}
     */
    public static Escaper bracketed(boolean separatesMentions) {
        return separatesMentions ? BRACKETED_WITHOUT_MENTIONS : BRACKETED;
    }

    private static Escaper newBracketed(boolean separatesMentions) {
        Escaper escaper = new Escaper(separatesMentions);
        escaper.when('[', (text, i) -> "&#91;");
        escaper.when(']', (text, i) -> "&#93;");
        // Otherwise cmark-gfm reads the start of a footnote.
        escaper.when('^', (text, i) -> i == 0 ? "\\^" : null);
        return escaper;
    }

    /** The condition and the replacement of a character. */
    private interface Escape {

        /** {@return the replacement of the character at an index, or {@code null} to keep it} */
        @Nullable String at(String text, int index);
    }

    private void always(String characters) {
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            String escaped = "\\" + c;
            when(c, (text, at) -> escaped);
        }
    }

    private void when(char character, Escape escape) {
        table[character] = escape;
    }

    /** Writes a text from an index on. */
    public void write(String text, int from, StringBuilder out) {
        int done = from;
        for (int i = from; i < text.length(); i++) {
            if (separatesMentions && Mentions.isSeparatedAt(text, i)) {
                out.append(text, done, i).append(JOINER);
                done = i;
            }
            char c = text.charAt(i);
            Escape escape = c < 128 ? table[c] : null;
            String escaped = escape == null ? null : escape.at(text, i);
            if (escaped != null) {
                out.append(text, done, i).append(escaped);
                done = i + 1;
            }
        }
        out.append(text, done, text.length());
    }

    private static boolean isAt(String text, int index, char character) {
        return index >= 0 && index < text.length() && text.charAt(index) == character;
    }

    /** {@return whether a character has neighbors other than spaces on both sides} */
    private static boolean isWithin(String text, int index) {
        return index > 0 && index + 1 < text.length() && text.charAt(index - 1) != ' ' && text.charAt(index + 1) != ' ';
    }

    /** {@return whether the character at an index is an ASCII letter or digit} About others, engines disagree. */
    static boolean isWordAt(String text, int index) {
        return index >= 0 && index < text.length() && isWord(text.charAt(index));
    }

    static boolean isWord(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static boolean isSchemeAt(String text, int index) {
        return isWordAt(text, index) || isAt(text, index, '+') || isAt(text, index, '-') || isAt(text, index, '.');
    }

    /** {@return whether a slash starts {@code //host}, which markdown-it links if so configured} */
    private static boolean isHostAfter(String text, int slash) {
        boolean begins = slash == 0 || (!isWordAt(text, slash - 1) && "/:".indexOf(text.charAt(slash - 1)) < 0);
        return begins
                && isAt(text, slash + 1, '/')
                && slash + 2 < text.length()
                && "/ ".indexOf(text.charAt(slash + 2)) < 0;
    }

    /**
     * {@return whether a checked box starts at an index} cmark-gfm takes a task for done if {@code [x]} is anywhere in
     * its line, even behind a backslash.
     */
    static boolean isCheckedBoxAt(String text, int index) {
        return index >= 0 && text.regionMatches(true, index, "[x]", 0, 3);
    }

    /**
     * {@return whether an ampersand may start an entity, known or unknown} Names have no length limit and may contain
     * underscores: Marked passes {@code &copy_and_more;} on to browsers, which show the copyright sign.
     */
    static boolean isEntityAt(String text, int index) {
        int i = isAt(text, index + 1, '#') ? index + 2 : index + 1;
        int end = i;
        while (isWordAt(text, end) || isAt(text, end, '_')) {
            end++;
        }
        // The renderer may write a semicolon after the text.
        return end > i && (end == text.length() || isAt(text, end, ';'));
    }
}
