package io.github.postmortem4j.validation.internal.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Creates sets of words from a text, which is easier to read than a list of string literals. */
public final class WordSet {

    private WordSet() {}

    /** {@return the words of a text, separated by white space} */
    public static Set<String> of(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    /** {@return the words of a file next to this class, without the lines that begin with a number sign} */
    static Set<String> ofResource(String file) {
        try (InputStream in = Objects.requireNonNull(WordSet.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
