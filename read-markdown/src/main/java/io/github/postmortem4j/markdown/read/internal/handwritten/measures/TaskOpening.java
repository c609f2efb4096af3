package io.github.postmortem4j.markdown.read.internal.handwritten.measures;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.markdown.read.internal.source.InlineText;

/**
 * Reads what authors put before the words of an action item: {@code [P1]}, {@code [in progress]}, {@code (@ada)}, {@code
 * P2:} and {@code @ada:}. A name in parentheses is an owner only after such a mark, as in {@code [P1] (Ada)}.
 */
final class TaskOpening {

    private static final int MAX_MARKS = 4;
    private static final int MAX_WORD = 20;
    private static final int MAX_NAME_WORDS = 3;

    private final TaskLabels fields;
    private final TaskAnnotation annotations;

    TaskOpening(TaskLabels fields, TaskAnnotation annotations) {
        this.fields = fields;
        this.annotations = annotations;
    }

    /** {@return the text without the marks at its start, which are set} */
    InlineText without(InlineText text, ActionItem.Builder task) {
        InlineText rest = text;
        for (int marks = 0; marks < MAX_MARKS; marks++) {
            InlineText before = rest;
            int end = inBrackets(before, marks > 0, task);
            end = end > 0 ? end : beforeColon(before, task);
            if (end == 0) {
                break;
            }
            rest = before.from(afterSeparators(before.text(), end));
        }
        return rest;
    }

    /** {@return the index after a mark in brackets, or 0 if the text does not begin with one} */
    private int inBrackets(InlineText text, boolean marked, ActionItem.Builder task) {
        String words = text.text();
        boolean round = words.startsWith("(");
        int close = round ? words.indexOf(')') : words.startsWith("[") ? words.indexOf(']') : -1;
        if (close < 2 || words.substring(close + 1).isBlank()) {
            return 0;
        }
        InlineText inner = text.from(1).to(close - 1);
        if (annotations.read(inner, task) || fields.readAll(inner, task)) {
            return close + 1;
        }
        if (marked && round && isName(inner.text())) {
            task.owner(inner.text().strip());
            return close + 1;
        }
        return 0;
    }

    /** {@return the index after a priority, a status or an owner before a colon or a dash, or 0 if there is none} */
    private int beforeColon(InlineText text, ActionItem.Builder task) {
        String words = text.text();
        int colon = words.indexOf(':');
        int dash = words.indexOf(" - ");
        int end = colon < 0 ? dash : dash < 0 ? colon : Math.min(colon, dash);
        boolean mark = end > 0
                && end <= MAX_WORD
                && !words.substring(end + 1).isBlank()
                && (end == dash || Character.isWhitespace(words.charAt(end + 1)))
                && annotations.readWord(words.substring(0, end), task);
        return mark ? end : 0;
    }

    private static boolean isName(String text) {
        String[] words = text.strip().split(" ", -1);
        boolean name = words.length <= MAX_NAME_WORDS;
        for (String word : words) {
            name &= !word.isEmpty()
                    && Character.isUpperCase(word.charAt(0))
                    && word.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '.' || c == '\'');
        }
        return name;
    }

    private static int afterSeparators(String text, int from) {
        int i = from;
        while (i < text.length() && (Character.isWhitespace(text.charAt(i)) || ":-–—".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }
}
