package io.github.postmortem4j.markdown.internal.text;

import org.jspecify.annotations.Nullable;

/**
 * Escapes a normalized line so that Markdown engines show it literally.
 *
 * <p>Only characters that an engine could read as syntax are escaped, to keep the Markdown readable as it is. A table
 * holds the condition for each ASCII character; no other character is syntax. The escape is a backslash, except for
 * {@code <} and {@code &}, which become entities because not every engine supports {@code \<}.
 *
 * <p>{@link LineEscaper} takes care of addresses, which engines link automatically.
 */
public final class Escaper {

    /**
     * U+2060, which is invisible and not part of any address. {@link PlainText} removes it from the text of documents.
     */
    public static final char JOINER = '\u2060';

    private static final Escaper TEXT = newText(false);
    private static final Escaper TEXT_WITHOUT_MENTIONS = newText(true);
    private static final Escaper BRACKETED = newBracketed(false);
    private static final Escaper BRACKETED_WITHOUT_MENTIONS = newBracketed(true);
    private static final Escaper ADDRESS = newAddress(false);
    private static final Escaper ADDRESS_WITHOUT_MENTIONS = newAddress(true);
    private static final Escaper DESCRIPTION = newDescription(false);
    private static final Escaper DESCRIPTION_WITHOUT_MENTIONS = newDescription(true);

    private final Escape[] table;
    private final boolean separatesMentions;
    private final TargetSyntax target;

    private Escaper(boolean separatesMentions) {
        this.table = new Escape[128];
        this.separatesMentions = separatesMentions;
        this.target = TargetSyntax.COMMONMARK;
        always("\\`*[~|{$");
        when('\\', (text, i) -> !isWordAt(text, i + 1) ? "\\\\" : null);
        when(']', (text, i) -> isCheckedBoxAt(text, i - 2) ? "\\]" : null);
        when('_', (text, i) -> isWordAt(text, i - 1) && isWordAt(text, i + 1) ? null : "\\_");
        when('<', (text, i) -> isAt(text, i + 1, ' ') ? null : "&lt;");
        when('&', (text, i) -> isEntityAt(text, i) ? "&amp;" : null);
        when('%', (text, i) -> isAt(text, i - 1, '{') ? "\\%" : null);
    }

    private Escaper(Escaper escaper, TargetSyntax target) {
        this.table = escaper.table;
        this.separatesMentions = escaper.separatesMentions;
        this.target = target;
    }

    /** {@return this escaper for pages of a target} */
    public Escaper forTarget(TargetSyntax other) {
        return other == target ? this : new Escaper(this, other);
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
     * {@return an escaper for the text of a link} There, brackets become entities because the engine Marked resolves a
     * backslash before a bracket too early and would read an image or a link within a link.
     *
     * @param separatesMentions whether to neutralize {@linkplain Mentions mentions}
     */
    public static Escaper bracketed(boolean separatesMentions) {
        return separatesMentions ? BRACKETED_WITHOUT_MENTIONS : BRACKETED;
    }

    /**
     * {@return an escaper for a link whose text is an address}
     *
     * @param separatesMentions whether to neutralize {@linkplain Mentions mentions}
     */
    public static Escaper address(boolean separatesMentions) {
        return separatesMentions ? ADDRESS_WITHOUT_MENTIONS : ADDRESS;
    }

    private static Escaper newAddress(boolean separatesMentions) {
        Escaper escaper = newBracketed(separatesMentions);
        // For markdown-it, an address extends to the end of a quotation in it.
        escaper.when('\'', (text, i) -> "&#39;");
        return escaper;
    }

    /**
     * {@return an escaper for the description of an image}
     *
     * @param separatesMentions whether to neutralize {@linkplain Mentions mentions}
     */
    public static Escaper description(boolean separatesMentions) {
        return separatesMentions ? DESCRIPTION_WITHOUT_MENTIONS : DESCRIPTION;
    }

    private static Escaper newDescription(boolean separatesMentions) {
        Escaper escaper = newBracketed(separatesMentions);
        // Otherwise markdown-it does not resolve the escapes in an address.
        escaper.when(':', (text, i) -> text.startsWith("://", i) ? "&#58;" : null);
        return escaper;
    }

    /** What {@link LineEscaper} does not take for an address but some engine does. */
    private static Escaper newText(boolean separatesMentions) {
        Escaper escaper = new Escaper(separatesMentions);
        escaper.when('.', (text, i) -> i >= 3 && text.regionMatches(true, i - 3, "www", 0, 3) ? "\\." : null);
        escaper.when('/', (text, i) -> isHostAfter(text, i) ? "\\/" : null);
        escaper.when(':', (text, i) -> Address.isMailScheme(text, i) ? "\\:" : null);
        escaper.when('@', (text, i) -> Address.isMailLike(text, i) ? "&#64;" : null);
        return escaper;
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

    /**
     * Writes a text from an index on.
     *
     * @param separators the characters that are {@linkplain SeparatorEscape escaped} because they separate texts
     */
    public void write(String text, int from, String separators, StringBuilder out) {
        boolean tableOnly = !separatesMentions && separators.isEmpty() && target == TargetSyntax.COMMONMARK;
        int done = from;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            Escape escape = c < 128 ? table[c] : null;
            if (escape == null && tableOnly) {
                // Nearly all characters of nearly all texts.
                continue;
            }
            if (separatesMentions && Mentions.isSeparatedAt(text, i)) {
                out.append(text, done, i).append(JOINER);
                done = i;
            }
            String escaped = escape == null ? SeparatorEscape.at(text, i, separators) : escape.at(text, i);
            if (target != TargetSyntax.COMMONMARK) {
                escaped = inTarget(text, i, escaped);
            }
            if (escaped != null) {
                out.append(text, done, i).append(escaped);
                done = i + 1;
            }
        }
        if (done == 0) {
            // StringBuilder copies a part of a text character by character, but a whole text at once.
            out.append(text);
        } else {
            out.append(text, done, text.length());
        }
    }

    private @Nullable String inTarget(String text, int i, @Nullable String escaped) {
        String own = target.escape(text, i);
        boolean entity = escaped != null && escaped.charAt(0) == '&';
        if (own != null && !entity) {
            return own;
        }
        return escaped == null ? null : target.adapted(escaped);
    }

    private static boolean isAt(String text, int index, char character) {
        return index >= 0 && index < text.length() && text.charAt(index) == character;
    }

    /** {@return whether the character at an index is an ASCII letter or digit} About others, engines disagree. */
    static boolean isWordAt(String text, int index) {
        return index >= 0 && index < text.length() && isWord(text.charAt(index));
    }

    static boolean isWord(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
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
