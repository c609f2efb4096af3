package io.github.postmortem4j.markdown.read.internal;

import java.util.Locale;
import java.util.Set;

/** Knows text of a template that nobody filled in. */
final class Placeholder {

    private static final Set<String> WORDS =
            Set.of("", "-", "...", "…", "todo", "tbd", "n/a", "xxx", "yyy", "zzz", "lorem ipsum", "?");

    private Placeholder() {}

    static boolean is(String text) {
        String words = text.strip();
        if (WORDS.contains(words.toLowerCase(Locale.ROOT))) {
            return true;
        }
        int close = words.indexOf("}}");
        boolean braces = words.startsWith("{{") && close > 0;
        return braces && words.substring(2, close).strip().split("\\s+", -1).length <= 2 && words.length() - close < 40;
    }
}
