package io.github.postmortem4j.corpus.internal.mechanism;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The mechanisms that the text of postmortems is searched for. Immutable. */
public final class MechanismDictionary {

    private static final String BUILT_IN = "mechanisms.txt";

    private final List<Mechanism> mechanisms;
    private final String fingerprint;
    private final MechanismFinder finder;

    MechanismDictionary(List<Mechanism> mechanisms, String fingerprint) {
        this.mechanisms = List.copyOf(mechanisms);
        this.fingerprint = fingerprint;
        this.finder = new MechanismFinder(this.mechanisms);
    }

    /** {@return the dictionary that comes with the library} */
    public static MechanismDictionary builtIn() {
        return BuiltIn.DICTIONARY;
    }

    /**
     * Returns a dictionary with further mechanisms.
     *
     * @param files files in the format of the built-in dictionary; an id that is already known adds patterns to it
     * @return the dictionary
     * @throws IOException if a file cannot be read
     * @throws IllegalArgumentException if a file is not a dictionary; the message names the file and the line
     */
    public static MechanismDictionary builtInWith(List<Path> files) throws IOException {
        if (files.isEmpty()) {
            return builtIn();
        }
        MechanismDictionaryParser parser = new MechanismDictionaryParser();
        try (Reader builtIn = openBuiltIn()) {
            parser.parse(BUILT_IN, lines(builtIn));
        }
        for (Path file : files) {
            parser.parse(file.toString(), Files.readAllLines(file, StandardCharsets.UTF_8));
        }
        return parser.dictionary();
    }

    /** {@return the mechanisms, in the order of the files} */
    public List<Mechanism> getMechanisms() {
        return mechanisms;
    }

    /** {@return a text that differs between dictionaries that find different mechanisms} */
    public String getFingerprint() {
        return fingerprint;
    }

    /** {@return the search for the mechanisms} */
    public MechanismFinder finder() {
        return finder;
    }

    /**
     * Returns a mechanism by its id.
     *
     * @param id the id
     * @return the mechanism, or {@code null} if there is none
     */
    public @Nullable Mechanism find(String id) {
        for (Mechanism mechanism : mechanisms) {
            if (mechanism.id().equals(id)) {
                return mechanism;
            }
        }
        return null;
    }

    private static Reader openBuiltIn() {
        InputStream stream = MechanismDictionary.class.getResourceAsStream(BUILT_IN);
        return new InputStreamReader(Objects.requireNonNull(stream, BUILT_IN), StandardCharsets.UTF_8);
    }

    private static List<String> lines(Reader reader) throws IOException {
        List<String> lines = new ArrayList<>();
        BufferedReader buffered = new BufferedReader(reader);
        for (String line = buffered.readLine(); line != null; line = buffered.readLine()) {
            lines.add(line);
        }
        return lines;
    }

    /** Loaded on first use. */
    private static final class BuiltIn {

        static final MechanismDictionary DICTIONARY = load();

        private static MechanismDictionary load() {
            MechanismDictionaryParser parser = new MechanismDictionaryParser();
            try (Reader reader = openBuiltIn()) {
                parser.parse(BUILT_IN, lines(reader));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return parser.dictionary();
        }
    }
}
