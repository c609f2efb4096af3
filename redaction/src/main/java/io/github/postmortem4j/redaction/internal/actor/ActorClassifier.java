package io.github.postmortem4j.redaction.internal.actor;

import io.github.postmortem4j.redaction.internal.search.TextNormalizer;
import io.github.postmortem4j.redaction.report.ActorKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides whether a name belongs to a person, a team, or a system. When in doubt, it is a person, so that no name of a
 * person is published.
 */
final class ActorClassifier {

    /** A longer text is a sentence. */
    private static final int MAX_WORDS = 5;

    private final Set<String> services;
    private final Map<String, ActorKind> kinds;

    /**
     * Creates a classifier.
     *
     * @param services the normalized names of the services in the document
     * @param kinds the kinds by normalized name that the caller specified
     */
    ActorClassifier(Set<String> services, Map<String, ActorKind> kinds) {
        this.services = services;
        this.kinds = kinds;
    }

    ActorKind kind(String name) {
        String normalized = TextNormalizer.words(name);
        ActorKind specified = kinds.get(normalized);
        if (specified != null) {
            return specified;
        }
        List<String> words = new ArrayList<>(List.of(normalized.split(" ", -1)));
        if (words.size() > 1 && ActorWords.contains("article", words.get(0))) {
            words.remove(0);
        }
        if (services.contains(normalized)) {
            return ActorKind.SYSTEM;
        }
        if (words.size() > MAX_WORDS || normalized.indexOf('\'') >= 0) {
            return ActorKind.PERSON;
        }
        return isTeam(words) ? ActorKind.TEAM : isSystem(words) ? ActorKind.SYSTEM : ActorKind.PERSON;
    }

    private static boolean isTeam(List<String> words) {
        boolean linked = words.stream().anyMatch(word -> ActorWords.contains("linking", word));
        boolean last = ActorWords.contains("team-head", words.get(words.size() - 1));
        boolean onCall = words.size() > 2
                && words.get(words.size() - 2).equals("on")
                && words.get(words.size() - 1).equals("call");
        boolean first = words.size() > 1 && ActorWords.contains("team-first", words.get(0));
        return ((last || onCall) && !linked) || first || all(words, "team-word");
    }

    private static boolean isSystem(List<String> words) {
        String last = words.get(words.size() - 1);
        boolean tool = words.size() == 1 && ActorWords.contains("system", last);
        return tool || ActorWords.contains("system-head", last) || all(words, "system");
    }

    private static boolean all(List<String> words, String section) {
        return words.stream().allMatch(word -> ActorWords.contains(section, word));
    }
}
