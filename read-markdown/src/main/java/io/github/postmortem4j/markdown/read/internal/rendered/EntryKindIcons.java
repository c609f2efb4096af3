package io.github.postmortem4j.markdown.read.internal.rendered;

import java.util.Set;

/** The icons that the renderer writes before the kind of an entry. */
public final class EntryKindIcons {

    private static final Set<String> ICONS = Set.of("🔥", "🔔", "👀", "📣", "🔍", "🚧", "🩹", "💬", "✅", "📝");

    private EntryKindIcons() {}

    public static boolean isIcon(String text) {
        return ICONS.contains(text);
    }
}
