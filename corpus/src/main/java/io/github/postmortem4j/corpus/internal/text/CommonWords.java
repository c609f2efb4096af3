package io.github.postmortem4j.corpus.internal.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** Words that two postmortems may share without having anything in common. */
public final class CommonWords {

    private static final String FILE = "common-words.txt";
    private static final Set<String> STEMS = load();

    private CommonWords() {}

    /**
     * Returns whether a word can say something about an incident.
     *
     * @param stem the stem of the word
     * @return whether it has at least three characters, starts with a letter, is not a contraction such as "doesn't", and is not a common word
     */
    public static boolean isDistinctive(String stem) {
        return stem.length() > 2
                && Character.isLetter(stem.codePointAt(0))
                && stem.indexOf('\'') < 0
                && stem.indexOf('\u2019') < 0
                && !STEMS.contains(stem);
    }

    private static Set<String> load() {
        InputStream stream = Objects.requireNonNull(CommonWords.class.getResourceAsStream(FILE), FILE);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            Set<String> stems = new HashSet<>();
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> stems.addAll(WordAnalyzer.stems(line)));
            return Set.copyOf(stems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
