package io.github.postmortem4j.corpus.internal.mechanism;

import io.github.postmortem4j.corpus.internal.text.WordAnalyzer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Parses dictionary files.
 *
 * <p>A line that starts without a space is {@code id: Title}, a comment ({@code #}), or a section, {@code [mechanisms]} or
 * {@code [safeguards]}. An indented line is a pattern of the mechanism above it: phrases separated by commas, and groups of
 * them separated by {@code +}. A line that ends with either continues on the next one.
 */
final class MechanismDictionaryParser {

    private static final String SAFEGUARDS = "[safeguards]";
    private static final String MECHANISMS = "[mechanisms]";
    private static final int MAX_LINES = 100_000;

    private final Map<String, Mechanism> mechanisms = new LinkedHashMap<>();
    private final MessageDigest digest = sha256();
    private boolean safeguards;
    private @Nullable Mechanism current;

    void parse(String name, List<String> lines) {
        if (lines.size() > MAX_LINES) {
            throw new IllegalArgumentException(name + " has more than " + MAX_LINES + " lines");
        }
        safeguards = false;
        current = null;
        int number = 0;
        StringBuilder pattern = new StringBuilder();
        for (String line : lines) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                pattern.append(line);
                if (!isContinued(line)) {
                    parse(pattern.toString(), name + ", line " + number);
                    pattern.setLength(0);
                }
                digest.update((line.strip() + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        if (!pattern.isEmpty()) {
            throw new IllegalArgumentException(name + ", line " + number + ": the last pattern is not complete");
        }
    }

    MechanismDictionary dictionary() {
        return new MechanismDictionary(
                new ArrayList<>(mechanisms.values()), HexFormat.of().formatHex(digest.digest(), 0, 8));
    }

    private static boolean isContinued(String line) {
        String text = line.stripTrailing();
        return text.endsWith(",") || text.endsWith("+");
    }

    private void parse(String line, String place) {
        if (Character.isWhitespace(line.charAt(0))) {
            if (current == null) {
                throw new IllegalArgumentException(
                        place + ": an indented line is a pattern; write \"id: Title\" on a line above it");
            }
            current.patterns().add(pattern(line, place));
        } else if (line.startsWith("[")) {
            section(line.strip(), place);
        } else {
            current = mechanism(line, place);
        }
    }

    private void section(String line, String place) {
        if (!line.equals(SAFEGUARDS) && !line.equals(MECHANISMS)) {
            throw new IllegalArgumentException(
                    place + ": unknown section " + line + "; use " + MECHANISMS + " or " + SAFEGUARDS);
        }
        safeguards = line.equals(SAFEGUARDS);
        current = null;
    }

    private Mechanism mechanism(String line, String place) {
        int colon = line.indexOf(':');
        String id = colon < 0 ? "" : line.substring(0, colon).strip();
        String title = line.substring(colon + 1).strip();
        if (!isId(id) || title.isEmpty()) {
            throw new IllegalArgumentException(
                    place + ": a mechanism is \"id: Title\", with an id of lower-case letters, digits and hyphens");
        }
        return mechanisms.computeIfAbsent(id, key -> new Mechanism(id, title, safeguards, new ArrayList<>()));
    }

    private static boolean isId(String id) {
        return !id.isEmpty() && id.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
    }

    private static MechanismPattern pattern(String line, String place) {
        List<List<String>> groups = new ArrayList<>();
        for (String group : line.split("\\+", -1)) {
            List<String> phrases = new ArrayList<>();
            for (String phrase : group.split(",", -1)) {
                if (!WordAnalyzer.stems(phrase).isEmpty()) {
                    phrases.add(phrase.strip());
                }
            }
            if (phrases.isEmpty()) {
                throw new IllegalArgumentException(place + ": a group has no words");
            }
            groups.add(List.copyOf(phrases));
        }
        return new MechanismPattern(List.copyOf(groups));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
