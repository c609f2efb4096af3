package io.github.postmortem4j.markdown.internal.format;

import io.github.postmortem4j.EntryKind;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The emoji that precedes the name of an entry's kind in lists, tables and diagrams. */
public final class EntryKindEmoji {

    private static final Set<String> EMOJI =
            Arrays.stream(EntryKind.values()).map(EntryKindEmoji::of).collect(Collectors.toUnmodifiableSet());

    private EntryKindEmoji() {}

    /** {@return the emoji of a kind} */
    public static String of(EntryKind kind) {
        return switch (kind) {
            case STARTED -> "🔥";
            case DETECTED -> "🔔";
            case ACKNOWLEDGED -> "👀";
            case ESCALATED -> "📣";
            case INVESTIGATED -> "🔍";
            case MISLEADING_PATH -> "🚧";
            case MITIGATED -> "🩹";
            case COMMUNICATED -> "💬";
            case RESOLVED -> "✅";
            case NOTE -> "📝";
        };
    }

    /** {@return whether a text is the emoji of a kind} */
    public static boolean isEmoji(String text) {
        return EMOJI.contains(text);
    }
}
