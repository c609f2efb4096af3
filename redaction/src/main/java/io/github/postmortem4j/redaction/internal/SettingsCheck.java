package io.github.postmortem4j.redaction.internal;

import io.github.postmortem4j.redaction.internal.search.MaskTerms;
import io.github.postmortem4j.redaction.internal.search.PatternSearch;
import io.github.postmortem4j.redaction.internal.search.PersonNames;
import io.github.postmortem4j.redaction.internal.search.TextNormalizer;
import io.github.postmortem4j.redaction.internal.search.TextSearch;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rejects settings of a redaction that are invalid or contradict each other. */
public final class SettingsCheck {

    private SettingsCheck() {}

    /** Returns a text, or throws an exception if it has no visible characters. */
    public static String requireVisible(String text, String name) {
        if (TextNormalizer.normalize(text).isBlank()) {
            throw new IllegalArgumentException("the " + name + " has no visible characters: \"" + text + '"');
        }
        return text;
    }

    /** Returns a name, or throws an exception if it has no letter or digit. */
    public static String requireWord(String name) {
        if (TextNormalizer.letters(TextNormalizer.words(name)) == 0) {
            throw new IllegalArgumentException("the name has no letter or digit: \"" + name + '"');
        }
        return name;
    }

    /** Throws an exception if a replacement would bring back a term or name, or if a name has a role and is kept. */
    public static void requireConsistent(
            Collection<String> masks,
            Map<String, String> roles,
            Collection<String> kept,
            PatternSearch patterns,
            List<String> replacements) {
        PersonNames names = PersonNames.of(Set.of(), roles);
        TextSearch search = new TextSearch(new MaskTerms(masks, ""), names, patterns);
        for (String replacement : replacements) {
            search.in(replacement).stream().findFirst().ifPresent(match -> {
                throw new IllegalArgumentException(
                        '"' + replacement + "\" must not be a replacement or role: it contains" + " \""
                                + match.term().text() + '"');
            });
        }
        for (String name : kept) {
            if (names.get(name) != null) {
                throw new IllegalArgumentException('"' + name + "\" must not both have a role and be kept");
            }
        }
    }
}
