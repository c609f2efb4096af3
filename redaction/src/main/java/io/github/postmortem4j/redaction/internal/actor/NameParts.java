package io.github.postmortem4j.redaction.internal.actor;

import io.github.postmortem4j.redaction.internal.search.TextNormalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds the first and last names in the name of a person. */
final class NameParts {

    /** A longer text describes a person instead of naming one. */
    private static final int MAX_WORDS = 6;

    private NameParts() {}

    /** {@return the words of a name that may be used alone, also with their particles, as in "van Gogh"; empty if it has only one word or is a role} */
    static List<String> of(String name) {
        String separated = name.indexOf('@') > 0 ? localPart(name) : isHandle(name) ? name.replace('.', ' ') : name;
        List<String> parts = new ArrayList<>();
        boolean capitalized = separated.codePoints().anyMatch(Character::isUpperCase);
        StringBuilder particles = new StringBuilder();
        String[] words = separated.split("[ \u00A0_]", -1);
        for (String word : words) {
            String normalized = TextNormalizer.words(word);
            if (ActorWords.contains("job", normalized) || ActorWords.contains("team-head", normalized)) {
                return List.of();
            }
            boolean named = !capitalized || !Character.isLowerCase(word.isEmpty() ? 'a' : word.codePointAt(0));
            if (ActorWords.contains("particle", normalized)) {
                particles.append(word).append(' ');
            } else if (named && TextNormalizer.letters(normalized) > 1) {
                parts.add(word);
                if (!particles.isEmpty()) {
                    parts.add(particles + word);
                }
                particles.setLength(0);
            }
        }
        return words.length < 2 || words.length > MAX_WORDS ? List.of() : parts;
    }

    /** A handle such as "ada.lovelace", but not an initial such as "A.Lovelace". */
    private static boolean isHandle(String name) {
        return name.indexOf(' ') < 0 && name.equals(name.toLowerCase(Locale.ROOT));
    }

    /** {@return the usual login of a person, such as "jroe"; empty if the name has only one word} */
    static String login(String name) {
        List<String> parts = of(name);
        if (parts.size() < 2 || name.indexOf('@') >= 0) {
            return "";
        }
        String first = TextNormalizer.words(parts.get(0));
        return first.charAt(0)
                + TextNormalizer.words(parts.get(parts.size() - 1)).replace(" ", "");
    }

    /** {@return the words of the local part of an e-mail address, such as "ada lovelace"} */
    static String localPart(String address) {
        return TextNormalizer.words(address.substring(0, address.indexOf('@')));
    }
}
