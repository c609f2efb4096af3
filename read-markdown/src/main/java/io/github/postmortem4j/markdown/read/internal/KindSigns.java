package io.github.postmortem4j.markdown.read.internal;

import java.util.Set;

/** The pictographs that the renderer puts before the kind of an entry. */
final class KindSigns {

    private static final Set<String> SIGNS = Set.of("🔥", "🔔", "👀", "📣", "🔍", "🚧", "🩹", "💬", "✅", "📝");

    private KindSigns() {}

    static boolean is(String text) {
        return SIGNS.contains(text);
    }
}
