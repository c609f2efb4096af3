package io.github.postmortem4j.markdown.read.internal.rendered;

import java.util.Set;

/** The pictographs that the renderer puts before the kind of an entry. */
public final class EntryKindIcons {

    private static final Set<String> SIGNS = Set.of("🔥", "🔔", "👀", "📣", "🔍", "🚧", "🩹", "💬", "✅", "📝");

    private EntryKindIcons() {}

    public static boolean is(String text) {
        return SIGNS.contains(text);
    }
}
