package io.github.postmortem4j.markdown.read.internal.handwritten.measures;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.markdown.read.internal.source.InlineText;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the owner, the due date and other fields that authors write into the text of an action item: lines such as
 * {@code Owner: Ada. Due: 3 March 2027}, and at the end {@code (owner: Ada, due: 2027-03-03)}, {@code - @ada -
 * 2027-03-03} and {@code @ada by 3 March 2027}.
 */
final class TaskLabels {

    private static final int MAX_NAME = 20;
    private static final int MAX_LINE = 1_000;
    private static final int MAX_VALUE = 60;
    private static final String ENDS = ".,;|—–·";

    private static final List<String> SEPARATORS = List.of(" - ", " – ", " — ", " -- ", " | ", " → ", " -> ");

    private final TaskFieldSetter setter;

    private final TaskAnnotation annotations;
    private final TaskOpening opening;

    TaskLabels(TaskFieldSetter setter) {
        this.setter = setter;
        this.annotations = new TaskAnnotation(setter);
        this.opening = new TaskOpening(this, annotations);
    }

    /** A labeled value: the field, and where its value begins and ends. */
    private record Labeled(TaskField field, int start, int valueStart) {}

    /** {@return whether a text contains only labeled values, which are then set} */
    boolean readAll(InlineText text, ActionItem.Builder task) {
        List<Labeled> found = shortLabels(text.text());
        boolean all = areAll(text.text(), found);
        if (all) {
            set(text, found, task);
        }
        return all;
    }

    /** {@return whether a text contains only labeled values, such as {@code Owner: Ada. Due: 2027-03-03}} */
    static boolean areAll(String text) {
        return areAll(text, shortLabels(text));
    }

    /**
     * {@return whether lines describe a task whose name is above them: each begins with a label, and at least half of them with
     * that of a field}
     */
    static boolean describe(List<MarkdownLine> lines) {
        if (lines.isEmpty()
                || !lines.stream().allMatch(line -> isLabeled(line.text().text()))) {
            return false;
        }
        long fields = lines.stream().filter(line -> areAll(line.text().text())).count();
        return fields * 2 >= lines.size();
    }

    private static boolean isLabeled(String text) {
        int colon = text.indexOf(':');
        return colon > 0 && colon <= MAX_NAME;
    }

    private static boolean areAll(String text, List<Labeled> found) {
        return !found.isEmpty() && text.substring(0, found.get(0).start()).isBlank();
    }

    /** {@return whether a text is labeled as the task itself, such as {@code Task: patch the server}} */
    static boolean isTask(String text) {
        int colon = text.indexOf(':');
        return colon > 0 && colon <= MAX_NAME && TaskField.named(text.substring(0, colon)) == TaskField.TASK;
    }

    /** {@return the text without the fields at its start and end, which are set} */
    InlineText withoutFields(InlineText text, ActionItem.Builder task) {
        InlineText rest = opening.without(text, task);
        InlineText before;
        do {
            before = rest;
            rest = withoutBrackets(rest, task);
        } while (rest.text().length() < before.text().length());
        rest = withoutSentences(rest, task);
        do {
            before = rest;
            rest = withoutBrackets(withoutLast(rest, task), task);
        } while (rest.text().length() < before.text().length());
        return rest;
    }

    /** Reads {@code (@ada, 2027-03-03)} or {@code [owner: Ada]} at the end. */
    private InlineText withoutBrackets(InlineText text, ActionItem.Builder task) {
        String words = text.text().stripTrailing();
        char last = words.isEmpty() ? ' ' : words.charAt(words.length() - 1);
        int open = last == ')' ? words.lastIndexOf('(') : last == ']' ? words.lastIndexOf('[') : -1;
        if (open <= 0) {
            return text;
        }
        List<Labeled> labels = shortLabels(words.substring(0, open));
        if (!labels.isEmpty() && labels.get(labels.size() - 1).field() == TaskField.STATUS) {
            // The date in "Status: done (3 May)" is part of the status.
            return text;
        }
        InlineText inner = text.from(open + 1).to(words.length() - 1 - open - 1);
        boolean read = readAll(inner, task) || annotations.read(inner, task);
        return read ? withoutDash(text.to(open)) : text;
    }

    /** Reads labels in sentences at the end: {@code Close the valve. Owner: Ada. Due: Friday.} */
    private InlineText withoutSentences(InlineText text, ActionItem.Builder task) {
        List<Labeled> found = shortLabels(text.text());
        if (found.isEmpty() || found.get(0).start() == 0) {
            return text;
        }
        int start = found.get(0).start();
        set(text, found, task);
        return withoutDash(text.to(start));
    }

    private InlineText withoutLast(InlineText text, ActionItem.Builder task) {
        String words = text.text().stripTrailing();
        int space = words.lastIndexOf(' ');
        if (space > 0 && TaskAnnotation.isHandle(words.substring(space + 1))) {
            setter.set(TaskField.OWNER, text.from(space + 1), task);
            return withoutDash(text.to(space));
        }
        int due = TaskAnnotation.dueAtEnd(words);
        if (due > 0 && annotations.read(text.from(due), task)) {
            return withoutDash(text.to(due));
        }
        int dash = -1;
        int end = -1;
        for (String separator : SEPARATORS) {
            int found = words.lastIndexOf(separator);
            end = found > dash ? found + separator.length() : end;
            dash = Math.max(dash, found);
        }
        String segment = dash > 0 ? words.substring(end) : "";
        if (TaskAnnotation.isDay(segment)) {
            setter.set(TaskField.DUE, text.from(end), task);
            return withoutDash(text.to(dash));
        }
        if (!segment.isEmpty() && segment.length() <= MAX_VALUE && annotations.read(text.from(end), task)) {
            return withoutDash(text.to(dash));
        }
        return text;
    }

    private static InlineText withoutDash(InlineText text) {
        String words = text.text().stripTrailing();
        for (String separator : SEPARATORS) {
            if (words.endsWith(separator.stripTrailing())) {
                return stripped(text.to(words.length() - separator.length() + 1));
            }
        }
        return stripped(words.endsWith(",") || words.endsWith("|") ? text.to(words.length() - 1) : text);
    }

    private static InlineText stripped(InlineText text) {
        return text.to(text.text().stripTrailing().length());
    }

    private void set(InlineText text, List<Labeled> found, ActionItem.Builder task) {
        String words = text.text();
        for (int i = 0; i < found.size(); i++) {
            int from = found.get(i).valueStart();
            int to = i + 1 < found.size() ? found.get(i + 1).start() : words.length();
            while (to > from && (Character.isSpaceChar(words.charAt(to - 1)) || isEnd(words, to - 1))) {
                to--;
            }
            if (to > from) {
                value(found.get(i).field(), text.from(from).to(to - from), task);
            }
        }
    }

    /** Sets a value. That of an owner can have a due date behind it: {@code Ada, due 2027-03-03}. */
    private void value(TaskField field, InlineText value, ActionItem.Builder task) {
        int comma = field == TaskField.OWNER ? value.text().indexOf(", ") : -1;
        boolean dated = comma > 0 && annotations.read(value.from(comma + 2), task);
        setter.set(field, dated ? value.to(comma) : value, task);
    }

    /** {@return the labels of a text, or an empty list if one has a sentence as its value} */
    private static List<Labeled> shortLabels(String text) {
        List<Labeled> found = labels(text);
        for (int i = 0; i < found.size(); i++) {
            int end = i + 1 < found.size() ? found.get(i + 1).start() : text.length();
            String value = text.substring(found.get(i).valueStart(), end).strip();
            boolean sentence = value.indexOf(". ") >= 0 || value.length() > MAX_VALUE;
            if (sentence && found.get(i).field() != TaskField.TRACKER) {
                return List.of();
            }
        }
        return found;
    }

    private static boolean isEnd(String words, int index) {
        char c = words.charAt(index);
        return ENDS.indexOf(c) >= 0 || (c == '-' && index > 0 && words.charAt(index - 1) == ' ');
    }

    /** {@return the labels of a line, each at its start or after the end of a sentence or clause} */
    private static List<Labeled> labels(String text) {
        List<Labeled> found = new ArrayList<>();
        if (text.length() > MAX_LINE) {
            return found;
        }
        for (int colon = text.indexOf(':'); colon >= 0; colon = text.indexOf(':', colon + 1)) {
            int start = start(
                    text, found.isEmpty() ? 0 : found.get(found.size() - 1).valueStart(), colon);
            TaskField field = start < 0 ? null : field(text.substring(start, colon));
            if (field != null) {
                int value = colon + 1;
                while (value < text.length() && isBeforeValue(text.charAt(value))) {
                    value++;
                }
                found.add(new Labeled(field, start, value));
                colon = value - 1;
            }
        }
        return found;
    }

    /** {@return whether a character may be between a label and its value, as in "Owner:: Ada"} */
    private static boolean isBeforeValue(char c) {
        return c == ':' || Character.isSpaceChar(c);
    }

    private static @Nullable TaskField field(String name) {
        TaskField field = TaskField.named(name);
        return field == TaskField.TASK ? null : field;
    }

    /** {@return where the clause between an index and a colon begins, or -1 if it is too long for a name} */
    private static int start(String text, int from, int colon) {
        int i = colon;
        while (i > from && colon - i <= MAX_NAME && !isEnd(text, i - 1)) {
            i--;
        }
        while (i < colon && Character.isSpaceChar(text.charAt(i))) {
            i++;
        }
        return colon - i > MAX_NAME ? -1 : i;
    }
}
