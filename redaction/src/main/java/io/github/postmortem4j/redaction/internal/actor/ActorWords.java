package io.github.postmortem4j.redaction.internal.actor;

import io.github.postmortem4j.redaction.internal.search.TextNormalizer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The word lists for names, by section, normalized. */
public final class ActorWords {

    private static final Map<String, Set<String>> SECTIONS = sections(lines("actor-words.txt"));
    private static final Set<String> AMBIGUOUS = Set.copyOf(words(lines("ambiguous-words.txt")));

    private ActorWords() {}

    /** {@return whether a normalized word is in a section} */
    public static boolean contains(String section, String word) {
        return Objects.requireNonNull(SECTIONS.get(section), section).contains(word);
    }

    /** {@return whether a normalized name is also a common word} */
    static boolean isAmbiguous(String name) {
        return AMBIGUOUS.contains(name) || isAlwaysAmbiguous(name);
    }

    /** {@return whether a normalized name is a common word that is often capitalized} */
    static boolean isAlwaysAmbiguous(String name) {
        return AMBIGUOUS.contains(name + '?');
    }

    private static Map<String, Set<String>> sections(List<String> lines) {
        Map<String, Set<String>> sections = new HashMap<>();
        Set<String> current = new HashSet<>();
        for (String line : lines) {
            if (line.startsWith("[")) {
                current = new HashSet<>();
                sections.put(line.substring(1, line.length() - 1), current);
            } else {
                current.addAll(words(List.of(line)));
            }
        }
        return sections;
    }

    private static Set<String> words(List<String> lines) {
        Set<String> words = new HashSet<>();
        for (String line : lines) {
            for (String word : line.split(" ", -1)) {
                words.add(TextNormalizer.words(word));
            }
        }
        words.remove("");
        return words;
    }

    private static List<String> lines(String name) {
        try (InputStream stream = Objects.requireNonNull(ActorWords.class.getResourceAsStream(name));
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
