package io.github.postmortem4j.markdown.internal.text;

import org.jspecify.annotations.Nullable;

/**
 * Writes a line of {@link PlainText} so that Markdown reads it back as that text.
 *
 * <p>Only what could be read as markup is escaped, so that the Markdown stays a pleasure to read as it is. The table
 * says for each ASCII character when that is; no other character means anything to Markdown. A backslash escapes, but
 * for {@code <} and {@code &}, which become entities: not every engine knows {@code \<}.
 *
 * <p>What engines make a link by themselves ({@code http://}, {@code www.}, {@code //host}, {@code a@b.c}) cannot be escaped in Markdown: engines
 * look for it after they have undone all escapes. A {@linkplain #JOINER word joiner}, which shows nothing, parts it.
 */
public final class Escaper {

    /** U+2060: shows nothing and is not part of any address. {@link PlainText} has none, so each one is ours. */
    public static final char JOINER = '\u2060';

    private static final Escaper TEXT = new Escaper(false);
    private static final Escaper TEXT_WITHOUT_MENTIONS = new Escaper(true);
    private static final Escaper BRACKETED = newBracketed(false);
    private static final Escaper BRACKETED_WITHOUT_MENTIONS = newBracketed(true);

    private final Escape[] table = new Escape[128];
    private final boolean partsMentions;

    private Escaper(boolean partsMentions) {
        this.partsMentions = partsMentions;
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
        // With one joiner an engine or another still finds a name: before the sign, or after it.
        String after = partsMentions ? "" : "" + JOINER;
        when('@', (text, i) -> isWithin(text, i) ? JOINER + "@" + after : null);
    }

    /**
     * For running text.
     *
     * @param partsMentions whether what code hosts take for a {@linkplain Mentions mention} is parted by a joiner
     */
    public static Escaper text(boolean partsMentions) {
        return partsMentions ? TEXT_WITHOUT_MENTIONS : TEXT;
    }

    /**
     * For what stands between brackets: the text of a link or of a figure. Marked undoes a backslash before a bracket too
     * early there, and would read a picture or a link in a link.
     *
     * @param partsMentions whether what code hosts take for a {@linkplain Mentions mention} is parted by a joiner
     */
    public static Escaper bracketed(boolean partsMentions) {
        return partsMentions ? BRACKETED_WITHOUT_MENTIONS : BRACKETED;
    }

    private static Escaper newBracketed(boolean partsMentions) {
        Escaper escaper = new Escaper(partsMentions);
        escaper.when('[', (text, i) -> "&#91;");
        escaper.when(']', (text, i) -> "&#93;");
        // Else cmark-gfm reads the beginning of a footnote.
        escaper.when('^', (text, i) -> i == 0 ? "\\^" : null);
        return escaper;
    }

    /** What a character becomes at a place in a text; {@code null} when it stays. */
    private interface Escape {
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

    /** Writes a text from one of its characters on. */
    public void write(String text, int from, StringBuilder out) {
        int done = from;
        for (int i = from; i < text.length(); i++) {
            if (partsMentions && Mentions.areJoinedAt(text, i)) {
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

    /** {@return whether a character has neighbours on either side that are no spaces} */
    private static boolean isWithin(String text, int index) {
        return index > 0 && index + 1 < text.length() && text.charAt(index - 1) != ' ' && text.charAt(index + 1) != ' ';
    }

    /** Only ASCII letters and digits: of others, engines differ in what they take for a letter. */
    static boolean isWordAt(String text, int index) {
        return index >= 0 && index < text.length() && isWord(text.charAt(index));
    }

    static boolean isWord(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static boolean isSchemeAt(String text, int index) {
        return isWordAt(text, index) || isAt(text, index, '+') || isAt(text, index, '-') || isAt(text, index, '.');
    }

    /** {@return whether a slash begins {@code //host}, which markdown-it can be told to link} */
    private static boolean isHostAfter(String text, int slash) {
        boolean begins = slash == 0 || (!isWordAt(text, slash - 1) && "/:".indexOf(text.charAt(slash - 1)) < 0);
        return begins
                && isAt(text, slash + 1, '/')
                && slash + 2 < text.length()
                && "/ ".indexOf(text.charAt(slash + 2)) < 0;
    }

    /** cmark-gfm takes a task for done when {@code [x]} stands anywhere in its line, even behind a backslash. */
    static boolean isCheckedBoxAt(String text, int index) {
        return index >= 0 && text.regionMatches(true, index, "[x]", 0, 3);
    }

    /**
     * {@return whether an ampersand is the beginning of what may be an entity, known or not} Names have no limit, and may
     * have underscores: Marked leaves {@code &copy_and_more;} to browsers, which read the sign in it.
     */
    static boolean isEntityAt(String text, int index) {
        int i = isAt(text, index + 1, '#') ? index + 2 : index + 1;
        int end = i;
        while (isWordAt(text, end) || isAt(text, end, '_')) {
            end++;
        }
        // What the renderer writes after the text may begin with a semicolon.
        return end > i && (end == text.length() || isAt(text, end, ';'));
    }
}
