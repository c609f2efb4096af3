package io.github.postmortem4j.redaction.internal.search;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The marks of a text that belong together in pairs: those around emphasis and code, brackets, and tags of HTML.
 *
 * <p>A term may start in emphasis and end after it. Its replacement keeps the mark whose partner is outside the term, so
 * that no mark is left without a partner.
 */
public final class PairedMarks {

    private static final String EMPHASIS = "*_~^=";

    private final MappedText text;
    private final HtmlScanner html;
    private final Map<String, Deque<Mark>> open = new HashMap<>();
    private final List<Mark> marks = new ArrayList<>();

    private PairedMarks(String text) {
        this.text = MappedText.of(text);
        this.html = new HtmlScanner(this.text);
    }

    /** {@return the marks of a text} */
    public static PairedMarks of(String text) {
        PairedMarks paired = new PairedMarks(text);
        int i = 0;
        while (i < text.length()) {
            i = paired.next(i);
        }
        paired.marks.sort(Comparator.comparingInt(Mark::start));
        return paired;
    }

    /**
     * {@return a replacement with the marks of the replaced part whose partners are outside of it}
     *
     * @param start the index of the first character of the replaced part
     * @param end the index after its last character
     * @param replacement the text that replaces it
     */
    public String around(int start, int end, String replacement) {
        List<Mark> before = new ArrayList<>();
        List<Mark> after = new ArrayList<>();
        for (int i = firstFrom(start); i < marks.size() && marks.get(i).end <= end; i++) {
            Mark mark = marks.get(i);
            if (mark.partner >= end) {
                before.add(mark);
            } else if (mark.partner < start) {
                after.add(mark);
            }
        }
        removeMarksBetween(before, after);
        return written(before) + replacement + written(after);
    }

    /** What ends one emphasis and starts the next would be written twice: the marks outside of both are a pair now. */
    private static void removeMarksBetween(List<Mark> before, List<Mark> after) {
        for (Iterator<Mark> opening = before.iterator(); opening.hasNext(); ) {
            Mark closing = withKey(opening.next().key, after);
            if (closing != null) {
                after.remove(closing);
                opening.remove();
            }
        }
    }

    private static @Nullable Mark withKey(String key, List<Mark> marks) {
        return marks.stream().filter(mark -> mark.key.equals(key)).findFirst().orElse(null);
    }

    private String written(List<Mark> kept) {
        StringBuilder written = new StringBuilder();
        kept.forEach(mark -> written.append(text.substring(mark.start, mark.end)));
        return written.toString();
    }

    private int firstFrom(int start) {
        int low = 0;
        int high = marks.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (marks.get(middle).start < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int next(int i) {
        return switch (text.charAt(i)) {
            case '\\' -> i + 2;
            case '\n' -> lineFeed(i);
            case '*', '_', '~', '^', '=', '`' -> run(i);
            case '[' -> opening("[", i, i + 1);
            case ']' -> closing("[", i, i + 1);
            case '<' -> tag(i);
            default -> i + 1;
        };
    }

    /** Emphasis ends with its paragraph. */
    private int lineFeed(int i) {
        if (at(i + 1) == '\n') {
            open.clear();
        }
        return i + 1;
    }

    private int run(int start) {
        char character = text.charAt(start);
        int end = start + 1;
        while (at(end) == character) {
            end++;
        }
        String key = text.substring(start, end);
        int before = start == 0 ? ' ' : text.charAt(start - 1);
        int after = end == text.length() ? ' ' : text.charAt(end);
        boolean emphasis = EMPHASIS.indexOf(character) >= 0;
        boolean closes = !emphasis
                || (!SearchCharacters.isSpace(before) && !(character == '_' && SearchCharacters.isWord(after)));
        boolean opens = !emphasis
                || (!SearchCharacters.isSpace(after) && !(character == '_' && SearchCharacters.isWord(before)));
        if (closes && isOpen(key)) {
            return closing(key, start, end);
        }
        return opens ? opening(key, start, end) : end;
    }

    private int tag(int start) {
        HtmlTag tag = html.at(start);
        if (tag == null) {
            return start + 1;
        }
        String key = '<' + HtmlTag.nameAt(text, start);
        return at(start + 1) == '/' ? closing(key, start, tag.end()) : opening(key, start, tag.end());
    }

    private boolean isOpen(String key) {
        Deque<Mark> waiting = open.get(key);
        return waiting != null && !waiting.isEmpty();
    }

    private int opening(String key, int start, int end) {
        open.computeIfAbsent(key, ignored -> new ArrayDeque<>()).push(new Mark(key, start, end, -1));
        return end;
    }

    private int closing(String key, int start, int end) {
        Deque<Mark> waiting = open.get(key);
        if (waiting != null && !waiting.isEmpty()) {
            Mark opening = waiting.pop();
            marks.add(new Mark(key, opening.start, opening.end, start));
            marks.add(new Mark(key, start, end, opening.start));
        }
        return end;
    }

    private char at(int index) {
        return index < text.length() ? text.charAt(index) : 0;
    }

    /**
     * A mark with a partner.
     *
     * @param key what the two marks of a pair have in common
     * @param partner the index at which the other mark of the pair starts
     */
    private record Mark(String key, int start, int end, int partner) {}
}
