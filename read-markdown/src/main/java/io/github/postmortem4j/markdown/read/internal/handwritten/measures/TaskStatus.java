package io.github.postmortem4j.markdown.read.internal.handwritten.measures;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.markdown.read.internal.words.WordFolding;
import io.github.postmortem4j.markdown.read.internal.words.WordLists;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the status of an action item from what authors write in a column or behind a label: {@code Completed (#12)}. */
final class TaskStatus {

    private static final int MAX_LENGTH = 200;

    private static final Set<String> DONE_ICONS = Set.of("✅", "☑", "☑️", "✔", "✔️", "✓");

    private static final Map<String, ActionItem.Status> WORDS = new HashMap<>();

    static {
        add(ActionItem.Status.DONE, "DONE", "DONE_AS_VALUE");
        add(ActionItem.Status.IN_PROGRESS, "IN_PROGRESS", "IN_PROGRESS_AS_VALUE");
        add(ActionItem.Status.OPEN, "OPEN_AS_VALUE");
        add(ActionItem.Status.WONT_DO, "WONT_DO_AS_VALUE");
    }

    private TaskStatus() {}

    private static void add(ActionItem.Status status, String... keys) {
        WordLists words = WordLists.of("columns");
        for (String key : keys) {
            words.get(key).forEach(word -> WORDS.put(word, status));
        }
    }

    /** {@return the status that a value states, or {@code null} if it states none} */
    static ActionItem.@Nullable Status of(String value) {
        String text = value.strip();
        if (text.length() > MAX_LENGTH) {
            return null;
        }
        ActionItem.Status whole = isIcon(text) ? ActionItem.Status.DONE : WORDS.get(WordFolding.words(text));
        return whole == null ? WORDS.get(WordFolding.words(text.substring(0, endOfWords(text)))) : whole;
    }

    /** {@return whether a value is only a sign for "done"} */
    static boolean isIcon(String value) {
        return DONE_ICONS.contains(value.strip());
    }

    /** {@return the index of the first sign that is not part of a word, as in "Done (3 May)" and "Done - #12"} */
    private static int endOfWords(String text) {
        int end = 0;
        while (end < text.length() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == ' ')) {
            end++;
        }
        return end;
    }
}
