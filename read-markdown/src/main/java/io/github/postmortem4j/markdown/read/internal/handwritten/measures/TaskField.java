package io.github.postmortem4j.markdown.read.internal.handwritten.measures;

import io.github.postmortem4j.markdown.read.internal.words.WordFolding;
import io.github.postmortem4j.markdown.read.internal.words.WordLists;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A field of an action item, as authors name it in table headings and labels. */
enum TaskField {
    TASK,
    TYPE,
    PRIORITY,
    OWNER,
    DUE,
    TRACKER,
    STATUS,
    COMPLETED;

    private static final Map<String, TaskField> NAMES = new HashMap<>();

    static {
        for (TaskField field : values()) {
            WordLists.of("columns").get(field.name()).forEach(name -> NAMES.putIfAbsent(name, field));
        }
    }

    /** {@return the field with this name, or {@code null} if the name is unknown} */
    static @Nullable TaskField named(String name) {
        return NAMES.get(WordFolding.words(name));
    }

    /** {@return the field of the first known word of a name, or {@code null} if no word is known} */
    static @Nullable TaskField mentionedIn(String name) {
        TaskField whole = named(name);
        if (whole != null) {
            return whole;
        }
        for (String word : WordFolding.words(name).split(" ", -1)) {
            TaskField field = NAMES.get(word);
            if (field == null && word.endsWith("s")) {
                field = NAMES.get(word.substring(0, word.length() - 1));
            }
            if (field != null) {
                return field;
            }
        }
        return null;
    }

    /** {@return the extension that holds a value that cannot be converted, as written} */
    String statedExtension() {
        return "stated" + name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }
}
