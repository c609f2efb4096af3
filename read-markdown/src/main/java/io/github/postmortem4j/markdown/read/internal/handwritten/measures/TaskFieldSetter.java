package io.github.postmortem4j.markdown.read.internal.handwritten.measures;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.read.internal.draft.Unanswered;
import io.github.postmortem4j.markdown.read.internal.source.InlineText;
import io.github.postmortem4j.markdown.read.internal.source.ParagraphText;
import io.github.postmortem4j.markdown.read.internal.source.TextRun;
import io.github.postmortem4j.markdown.read.internal.time.DayText;
import io.github.postmortem4j.markdown.read.internal.time.MomentFinder;
import io.github.postmortem4j.markdown.read.internal.time.TimeResolver;
import io.github.postmortem4j.markdown.read.internal.words.WordFolding;
import io.github.postmortem4j.markdown.read.internal.words.WordLists;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sets a field of an action item to a value as written. A value that cannot be converted is kept in an extension, such
 * as {@code statedDue}, so that it is not lost.
 */
final class TaskFieldSetter {

    /** The levels of incident trackers. The level is kept as written as well, since scales differ. */
    private static final Map<String, ActionItem.Priority> LEVELS = Map.of(
            "p0", ActionItem.Priority.HIGH,
            "p1", ActionItem.Priority.HIGH,
            "p2", ActionItem.Priority.MEDIUM,
            "p3", ActionItem.Priority.LOW,
            "p4", ActionItem.Priority.LOW);

    private static final Set<String> YES = Set.copyOf(WordLists.of("columns").get("YES"));
    private static final Set<String> NO = Set.copyOf(WordLists.of("columns").get("NO"));

    private final List<Labels> languages;
    private final TimeResolver times;

    TaskFieldSetter(List<Labels> languages, TimeResolver times) {
        this.languages = languages;
        this.times = times;
    }

    /** Sets a field other than the task itself. */
    void set(TaskField field, InlineText value, ActionItem.Builder task) {
        String text = ParagraphText.of(value);
        if (Unanswered.is(text) || answers(field, text, task)) {
            return;
        }
        switch (field) {
            case OWNER -> task.owner(text);
            case TRACKER -> {
                List<TextRun> links = value.links();
                task.tracker(
                        links.isEmpty() ? text : String.valueOf(links.get(0).uri()));
            }
            case DUE, COMPLETED -> day(field, text, task);
            default -> constant(field, text, task);
        }
    }

    /** Reads a yes or no in a column such as "Done?". */
    private static boolean answers(TaskField field, String text, ActionItem.Builder task) {
        if (field != TaskField.STATUS && field != TaskField.COMPLETED) {
            return false;
        }
        String answer = WordFolding.words(text);
        if (YES.contains(answer)) {
            task.status(ActionItem.Status.DONE);
        }
        return YES.contains(answer) || NO.contains(answer);
    }

    private void day(TaskField field, String text, ActionItem.Builder task) {
        List<DayText> days = MomentFinder.days(text);
        LocalDate day = days.size() == 1 ? times.dayOrNull(days.get(0), null) : null;
        // Words behind the date have no other place.
        boolean more = day != null && text.substring(days.get(0).end()).chars().anyMatch(Character::isLetterOrDigit);
        if (day == null || more) {
            task.putExtension(field.statedExtension(), text);
        }
        if (day == null) {
            return;
        }
        if (field == TaskField.DUE) {
            task.due(day);
        } else {
            task.completed(day);
        }
    }

    private void constant(TaskField field, String text, ActionItem.Builder task) {
        String word = text.toLowerCase(Locale.ROOT);
        ActionItem.Priority level = field == TaskField.PRIORITY ? LEVELS.get(word) : null;
        if (level != null) {
            task.priority(level);
        }
        if (level == null && constant(word, task)) {
            return;
        }
        ActionItem.Status status = field == TaskField.STATUS ? TaskStatus.of(text) : null;
        if (status != null) {
            task.status(status);
        }
        if (!TaskStatus.isIcon(text)) {
            task.putExtension(field.statedExtension(), text);
        }
    }

    /** Sets a priority and keeps a level such as {@code P1} as written. */
    void priority(String written, ActionItem.Priority priority, ActionItem.Builder task) {
        task.priority(priority);
        if (LEVELS.containsKey(written.toLowerCase(Locale.ROOT))) {
            task.putExtension(TaskField.PRIORITY.statedExtension(), written);
        }
    }

    /** {@return whether a word is the label of a type, a status or a priority in one of the languages} */
    boolean constant(String word, ActionItem.Builder task) {
        for (Labels labels : languages) {
            ActionItem.Type type = labels.constant("task.type", ActionItem.Type.class, word);
            ActionItem.Status status = status(labels, word);
            ActionItem.Priority priority = labels.constant("taskTable.priority", ActionItem.Priority.class, word);
            if (type != null) {
                task.type(type);
            } else if (status != null) {
                task.status(status);
            } else if (priority != null) {
                task.priority(priority);
            } else {
                continue;
            }
            return true;
        }
        return false;
    }

    private static ActionItem.@Nullable Status status(Labels labels, String word) {
        return labels.constant("task.status", ActionItem.Status.class, word);
    }
}
