package io.github.postmortem4j.markdown.internal.diagram;

import io.github.postmortem4j.markdown.internal.text.PlainText;
import java.util.List;

/**
 * Converts text to a label that Mermaid's timeline shows literally.
 *
 * <p>Mermaid's only escape is the number of a character: {@code #58;}. Mermaid wraps labels only at white space, in
 * time that grows quadratically with their length. That is why long texts are cut, after their first sentence or else
 * their last clause if possible, and why words wider than a box are split by a space. Tested with Mermaid 10.9 to 12.3.
 */
final class MermaidLabel {

    /**
     * Besides the syntax of timelines: the characters that Mermaid uses internally for entities, and the code fence
     * around it.
     */
    private static final String ESCAPED = "#;:%&<>=`\"{}\\\uFB02\u00B6";

    private static final int MAX_LENGTH = 90;
    private static final int MAX_WORD_WIDTH = 20;

    /** What separates clauses. A shorter clause than the minimum says less than a text that is cut between words. */
    private static final List<String> CLAUSE_ENDS = List.of(", ", "; ", ": ", " – ", " — ", " - ", " (");

    private static final int MIN_CLAUSE = 25;

    /** How far from the end to search for a space, in order not to cut a word. */
    private static final int WORD_SEARCH = 20;

    private MermaidLabel() {}

    /** {@return a text, cut and escaped; {@code ""} if it shows nothing} */
    static String of(String text) {
        return escape(splitWords(cut(PlainText.line(text))));
    }

    private static String cut(String line) {
        if (line.codePointCount(0, line.length()) <= MAX_LENGTH) {
            return line;
        }
        int end = line.offsetByCodePoints(0, MAX_LENGTH - 1);
        int sentence = line.indexOf(". ");
        if (sentence > 0 && sentence < end) {
            return line.substring(0, sentence + 1);
        }
        int clause = clauseEnd(line, end);
        if (clause >= MIN_CLAUSE) {
            return line.substring(0, clause) + " …";
        }
        int space = line.lastIndexOf(' ', end);
        if (space > end - WORD_SEARCH) {
            return line.substring(0, space) + "…";
        }
        while (end > 1 && (isCombining(line.codePointAt(end)) || line.codePointBefore(end) == 0x200D)) {
            end = line.offsetByCodePoints(end, -1);
        }
        return line.substring(0, end) + "…";
    }

    /** {@return the end of the last clause before an index, without its punctuation; negative if there is none} */
    private static int clauseEnd(String line, int end) {
        int last = -1;
        for (String mark : CLAUSE_ENDS) {
            last = Math.max(last, line.lastIndexOf(mark, end - mark.length()));
        }
        return last;
    }

    private static String splitWords(String line) {
        StringBuilder out = new StringBuilder();
        int width = 0;
        int before = 0;
        for (int c : line.codePoints().toArray()) {
            if (c == ' ') {
                width = 0;
            } else if (!isCombining(c)) {
                int columns = isWide(c) ? 2 : 1;
                if (width + columns > MAX_WORD_WIDTH && before != 0x200D) {
                    out.append(' ');
                    width = 0;
                }
                width += columns;
            }
            out.appendCodePoint(c);
            before = c;
        }
        return out.toString();
    }

    private static String escape(String line) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (ESCAPED.indexOf(c) >= 0) {
                out.append('#').append((int) c).append(';');
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /**
     * {@return whether a character combines with the one before it: marks, joiners, variation selectors, skin tones}
     */
    private static boolean isCombining(int c) {
        return (c >= 0x300 && c <= 0x36F)
                || (c >= 0x64B && c <= 0x65F)
                || (c >= 0x200C && c <= 0x200D)
                || (c >= 0xFE00 && c <= 0xFE0F)
                || (c >= 0x1F3FB && c <= 0x1F3FF);
    }

    private static boolean isWide(int c) {
        return (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || c >= 0x1F300;
    }
}
