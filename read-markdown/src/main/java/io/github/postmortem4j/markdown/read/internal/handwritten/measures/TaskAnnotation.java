package io.github.postmortem4j.markdown.read.internal.handwritten.measures;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.markdown.read.internal.source.InlineText;
import io.github.postmortem4j.markdown.read.internal.time.DayText;
import io.github.postmortem4j.markdown.read.internal.time.Moment;
import io.github.postmortem4j.markdown.read.internal.time.MomentFinder;
import io.github.postmortem4j.markdown.read.internal.words.WordFolding;
import io.github.postmortem4j.markdown.read.internal.words.WordLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what authors note beside a task in parentheses or brackets, without labels: {@code (assigned to Ada, by
 * 2027-03-03)}, {@code [P1]}, {@code (done)}. All parts must be understood; otherwise the text is part of the task.
 */
final class TaskAnnotation {

    private static final Map<String, Object> CONSTANTS = new HashMap<>();
    private static final List<String> OWNER = WordLists.of("columns").longestFirst("OWNER");
    private static final List<String> DUE = WordLists.of("columns").longestFirst("DUE_BEFORE");
    private static final List<String> DUE_AT_END = WordLists.of("columns").longestFirst("DUE_AT_END");
    private static final int MAX_NAME = 40;
    private static final int MAX_NAME_WORDS = 3;
    private static final int MAX_DUE = 60;
    private static final int MAX_ISSUE = 10;

    /** More than an honest note has, and little enough to be divided into parts. */
    private static final int MAX_LENGTH = 200;

    static {
        WordLists words = WordLists.of("columns");
        words.get("DONE").forEach(word -> CONSTANTS.put(word, ActionItem.Status.DONE));
        words.get("IN_PROGRESS").forEach(word -> CONSTANTS.put(word, ActionItem.Status.IN_PROGRESS));
        words.get("HIGH").forEach(word -> CONSTANTS.put(word, ActionItem.Priority.HIGH));
        words.get("MEDIUM").forEach(word -> CONSTANTS.put(word, ActionItem.Priority.MEDIUM));
        words.get("LOW").forEach(word -> CONSTANTS.put(word, ActionItem.Priority.LOW));
    }

    private final TaskFieldSetter setter;

    TaskAnnotation(TaskFieldSetter setter) {
        this.setter = setter;
    }

    /** {@return the status that a name such as "Completed" gives, or {@code null} if it gives none} */
    static ActionItem.@Nullable Status statusNamed(String name) {
        return CONSTANTS.get(WordFolding.words(name)) instanceof ActionItem.Status status ? status : null;
    }

    /** {@return whether a name is that of a priority or a status} */
    static boolean isConstant(String name) {
        return CONSTANTS.containsKey(WordFolding.words(name));
    }

    /** {@return where a due date at the end of a sentence begins, such as {@code by 3 March 2027}, or -1} */
    static int dueAtEnd(String text) {
        int from = Math.max(0, text.length() - MAX_DUE);
        String end = text.substring(from);
        for (String word : DUE_AT_END) {
            int at = end.lastIndexOf(" " + word + " ");
            if (at > 0 && isDay(end.substring(at + word.length() + 2))) {
                return from + at + 1;
            }
        }
        return -1;
    }

    /** {@return whether a text is a priority, a status or a handle, which is then set} */
    boolean readWord(String text, ActionItem.Builder task) {
        return (isConstant(text) || isHandle(text.strip())) && read(InlineText.plain(text), task);
    }

    /** {@return whether a text has only such notes, which are then set} A name before a day is that of the owner. */
    boolean read(InlineText text, ActionItem.Builder task) {
        if (text.text().length() > MAX_LENGTH) {
            return false;
        }
        List<InlineText> parts = parts(text);
        List<Runnable> found = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Runnable part = part(parts.get(i), task);
            String name = parts.get(i).text().strip();
            boolean beforeDay = part == null && i + 1 < parts.size() && isName(name) && isDueAlone(parts.get(i + 1));
            if (part == null && !beforeDay) {
                return false;
            }
            found.add(part == null ? () -> task.owner(name) : part);
        }
        found.forEach(Runnable::run);
        return true;
    }

    /** {@return the parts between separators; the comma of a day such as {@code July 1, 2027} is none} */
    private static List<InlineText> parts(InlineText text) {
        String words = text.text();
        List<InlineText> parts = new ArrayList<>();
        int from = 0;
        for (int i = separator(words, 0); from <= words.length(); i = separator(words, from)) {
            int next = i < words.length() && words.charAt(i) == ',' ? separator(words, i + 1) : i;
            int end = next > i && isDueAlone(text.from(from).to(next - from)) ? next : i;
            parts.add(text.from(from).to(end - from));
            from = end + 1;
        }
        return parts;
    }

    private static int separator(String text, int from) {
        int i = from;
        while (i < text.length() && ",;|·".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    /** {@return whether a text can be the name of a person or a team: a few words, all of them capitalized} */
    private static boolean isName(String text) {
        String[] words = text.split(" ", -1);
        return text.length() <= MAX_NAME
                && words.length <= MAX_NAME_WORDS
                && Stream.of(words)
                        .allMatch(word -> !word.isEmpty()
                                && Character.isUpperCase(word.charAt(0))
                                && word.chars().allMatch(c -> Character.isLetter(c) || c == '.' || c == '-'));
    }

    /** {@return whether a text is nothing but a day, with or without a word such as "by"} */
    private static boolean isDueAlone(InlineText text) {
        String words = text.text().strip();
        Moment moment = words.length() > MAX_DUE ? null : MomentFinder.whole(words.substring(after(DUE, words)));
        return moment != null && moment.day() != null && !moment.hasClock();
    }

    private @Nullable Runnable part(InlineText text, ActionItem.Builder task) {
        String words = text.text().strip();
        Object constant = CONSTANTS.get(WordFolding.words(words));
        if (constant instanceof ActionItem.Status status) {
            return () -> task.status(status);
        }
        if (constant instanceof ActionItem.Priority priority) {
            return () -> setter.priority(words, priority, task);
        }
        if (isHandle(words)) {
            return () -> task.owner(words);
        }
        if (isIssue(words)) {
            return () -> setter.set(TaskField.TRACKER, text, task);
        }
        int owner = after(OWNER, words);
        if (owner > 0 && words.length() - owner <= MAX_NAME && Character.isUpperCase(words.charAt(owner))) {
            return () -> task.owner(words.substring(owner));
        }
        int due = after(DUE, words);
        return isDay(words.substring(due))
                ? () -> setter.set(TaskField.DUE, InlineText.plain(words.substring(due)), task)
                : null;
    }

    /** {@return the index after a word and a space at the start of a text, or 0 if it does not begin so} */
    private static int after(List<String> known, String text) {
        for (String word : known) {
            if (text.regionMatches(true, 0, word, 0, word.length()) && text.startsWith(" ", word.length())) {
                return word.length() + 1;
            }
        }
        return 0;
    }

    static boolean isDay(String text) {
        List<DayText> days = text.isEmpty() ? List.of() : MomentFinder.days(text);
        return days.size() == 1 && days.get(0).end() == text.length();
    }

    /** {@return whether a word is the number of an issue, such as {@code #123}} */
    private static boolean isIssue(String word) {
        return word.length() > 1
                && word.length() <= MAX_ISSUE
                && word.charAt(0) == '#'
                && word.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
    }

    static boolean isHandle(String word) {
        return word.length() > 1
                && word.charAt(0) == '@'
                && word.chars().skip(1).allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.');
    }
}
