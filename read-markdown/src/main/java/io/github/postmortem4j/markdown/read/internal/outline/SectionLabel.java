package io.github.postmortem4j.markdown.read.internal.outline;

import io.github.postmortem4j.markdown.read.internal.source.InlineText;
import io.github.postmortem4j.markdown.read.internal.source.TextRun.Mark;
import io.github.postmortem4j.markdown.read.internal.words.HalfWidth;
import io.github.postmortem4j.markdown.read.internal.words.LinePrefix;
import io.github.postmortem4j.markdown.read.internal.words.SectionNames;
import io.github.postmortem4j.markdown.read.option.SectionKind;
import org.jspecify.annotations.Nullable;

/**
 * The name of a section at the start of a line: {@code **Impact:** text}, {@code Impact: text} or {@code Impact} alone.
 *
 * @param kind the kind of section that the name introduces
 * @param name the name
 * @param length the number of characters before the text
 * @param marked whether the name is bold or italic
 * @param colon whether a colon or a dash follows the name
 * @param whole whether the line has no text after the name
 */
public record SectionLabel(SectionKind kind, String name, int length, boolean marked, boolean colon, boolean whole) {

    private static final int MAX_LENGTH = 120;
    private static final int MAX_WORDS = 8;
    private static final int MIN_QUESTION_WORDS = 4;

    /** {@return whether a line is nothing but this label and not a sentence} */
    public boolean isQuestion(String line) {
        return whole && !line.stripTrailing().endsWith(".");
    }

    /** {@return the label of a line, or {@code null} if the line does not begin with a known name} */
    public static @Nullable SectionLabel of(InlineText line, SectionNames names) {
        int signs = LinePrefix.end(line.text());
        SectionLabel label =
                signs == 0 || signs >= line.text().length() ? ofWords(line, names) : ofWords(line.from(signs), names);
        return label == null || signs == 0
                ? label
                : new SectionLabel(
                        label.kind, label.name, label.length + signs, label.marked, label.colon, label.whole);
    }

    private static @Nullable SectionLabel ofWords(InlineText line, SectionNames names) {
        String text = HalfWidth.of(line.text());
        int marked = Math.max(line.markedPrefix(Mark.STRONG), line.markedPrefix(Mark.EMPHASIS));
        int inner = text.lastIndexOf(':', marked - 2);
        boolean clock = inner > 0
                && Character.isDigit(text.charAt(inner - 1))
                && (text.startsWith(":", marked) || isInBrackets(text, inner));
        if (marked > 0
                && (inner < 0 || clock || text.substring(inner + 1, marked).isBlank())) {
            return marked(text, marked, names);
        }
        return plain(text, names);
    }

    private static boolean isInBrackets(String text, int index) {
        int open = Math.max(text.lastIndexOf('(', index), text.lastIndexOf('[', index));
        return open > Math.max(text.lastIndexOf(')', index), text.lastIndexOf(']', index));
    }

    private static @Nullable SectionLabel marked(String text, int marked, SectionNames names) {
        String name = text.substring(0, marked);
        boolean colonInside = ":;?".indexOf(lastCharacter(name)) >= 0;
        int rest = marked;
        while (rest < text.length() && isSeparator(text, rest, colonInside)) {
            rest++;
        }
        boolean colon = colonInside || text.substring(marked, rest).strip().length() > 0;
        boolean whole = rest >= text.length() || (!colon && text.startsWith("(", rest));
        SectionKind kind = names.find(strip(name));
        return kind != null && (colon || whole) ? new SectionLabel(kind, strip(name), rest, true, colon, whole) : null;
    }

    private static char lastCharacter(String name) {
        String text = name.stripTrailing();
        return text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    }

    private static boolean isSeparator(String text, int index, boolean colonInside) {
        char c = text.charAt(index);
        if (c == ' ' || c == '\u00a0' || ((c == ':' || c == ';') && !colonInside)) {
            return true;
        }
        // A dash separates name and text in "**Cause** - text". After a colon it belongs to the text.
        boolean apart = index + 1 == text.length() || text.charAt(index + 1) == ' ';
        return !colonInside && "-–—".indexOf(c) >= 0 && apart;
    }

    private static @Nullable SectionLabel plain(String text, SectionNames names) {
        int bracket = afterBracket(text);
        int colon = bracket > 0 ? bracket : text.indexOf(':');
        int question = text.indexOf("? ");
        if (question > 0 && question <= MAX_LENGTH && (colon < 0 || question < colon)) {
            SectionLabel answered = answered(text, question, names);
            if (answered != null) {
                return answered;
            }
        }
        if (colon < 0 || colon > MAX_LENGTH) {
            SectionKind kind = text.length() > MAX_LENGTH ? null : bare(text, names);
            return kind == null ? null : new SectionLabel(kind, strip(text), text.length(), false, false, true);
        }
        String name = text.substring(0, colon);
        int rest = colon + 1;
        while (rest < text.length() && (text.charAt(rest) == ' ' || (rest == colon + 1 && text.charAt(rest) == '-'))) {
            rest++;
        }
        boolean whole = rest >= text.length();
        boolean few = words(name.substring(0, end(name))) <= MAX_WORDS;
        SectionKind kind = whole && few ? names.find(strip(name)) : bare(name, names);
        return kind == null ? null : new SectionLabel(kind, strip(name), rest, false, true, whole);
    }

    /** {@return the label of a question with its answer on the same line: {@code What service was down? The shop.}} */
    private static @Nullable SectionLabel answered(String text, int question, SectionNames names) {
        String asked = text.substring(0, question);
        SectionKind exact = names.findExact(asked);
        // A short beginning such as "Impact" can be that of another question, and one in brackets explains a label.
        boolean whole = words(asked) >= MIN_QUESTION_WORDS && asked.indexOf('(', 1) < 0;
        SectionKind kind = exact == null && whole ? names.find(asked) : exact;
        int rest = question + 1;
        while (rest < text.length() && text.charAt(rest) == ' ') {
            rest++;
        }
        return kind == null || rest == text.length()
                ? null
                : new SectionLabel(kind, text.substring(0, question), rest, false, true, false);
    }

    /**
     * {@return the index of the colon or dash after a colon in brackets, as in {@code Detection (10:00 UTC) - An alert},
     * or -1 if there is none}
     */
    private static int afterBracket(String text) {
        int open = text.indexOf('(', 1);
        int close = open > 0 && open < MAX_LENGTH ? text.indexOf(')', open) : -1;
        boolean time =
                close > 0 && close < MAX_LENGTH && text.substring(open, close).indexOf(':') > 0;
        if (!time || text.substring(0, open).indexOf(':') >= 0) {
            return -1;
        }
        boolean dash = text.startsWith(" - ", close + 1) || text.startsWith(" – ", close + 1);
        int next = text.startsWith(" :", close + 1) ? close + 2 : close + 1;
        return dash ? close + 2 : text.startsWith(":", next) ? next : -1;
    }

    /**
     * {@return the kind of an unformatted name, which must match exactly except for a number before it or parentheses
     * after it}
     */
    private static @Nullable SectionKind bare(String text, SectionNames names) {
        SectionKind exact = names.findExact(text);
        if (exact != null) {
            return exact;
        }
        // A name with other words may begin a sentence, but a question alone on its line is not part of a text.
        if (text.stripTrailing().endsWith("?")) {
            return names.find(text);
        }
        boolean decorated = text.indexOf('(') > 0 || text.indexOf('.') > 0 || text.indexOf(')') > 0;
        // "The outage (of Monday) lasted from 10:00" is a sentence.
        int open = text.indexOf('(', 1);
        int close = open > 0 ? text.lastIndexOf(')') : -1;
        boolean more = close > open && !text.substring(close + 1).isBlank();
        return decorated && !more && words(text.substring(0, end(text))) <= MAX_WORDS ? names.find(text) : null;
    }

    private static int end(String text) {
        // A bracket at the start is around a number, as in "(1) Timeline".
        int open = text.indexOf('(', 1);
        int square = text.indexOf('[', 1);
        int end = open > 0 ? open : text.length();
        return square > 0 ? Math.min(square, end) : end;
    }

    private static int words(String text) {
        int words = 0;
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            boolean blank = Character.isWhitespace(text.charAt(i));
            words += space && !blank ? 1 : 0;
            space = blank;
        }
        return words;
    }

    private static String strip(String name) {
        int end = name.length();
        while (end > 0 && isAround(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(0, end).strip();
    }

    private static boolean isAround(char c) {
        return ":;-–—".indexOf(c) >= 0 || Character.isWhitespace(c);
    }
}
