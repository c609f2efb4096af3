package io.github.postmortem4j.redaction.internal.actor;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.redaction.internal.search.PersonNames;
import io.github.postmortem4j.redaction.internal.search.Term;
import io.github.postmortem4j.redaction.internal.search.TextNormalizer;
import io.github.postmortem4j.redaction.report.ActorKind;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names in the fields of a document. */
public final class ActorNames {

    private final PersonNames known;
    private final boolean withParts;
    private final ActorClassifier classifier;
    private final Map<String, Term.Kind> names = new LinkedHashMap<>();
    private final Map<String, Term.Kind> parts = new LinkedHashMap<>();

    private ActorNames(PersonNames known, boolean withParts, ActorClassifier classifier) {
        this.known = known;
        this.withParts = withParts;
        this.classifier = classifier;
    }

    /**
     * {@return the names in a document}
     *
     * @param known the names that the caller specified, which are not searched in the fields
     * @param kinds the kinds by normalized name that the caller specified
     * @param withParts whether first and last names are names, too
     */
    public static ActorNames in(
            Postmortem document, PersonNames known, Map<String, ActorKind> kinds, boolean withParts) {
        Set<String> services = new HashSet<>();
        document.getSummary().getImpact().getServices().forEach(name -> services.add(TextNormalizer.words(name)));
        ActorNames actors = new ActorNames(known, withParts, new ActorClassifier(services, kinds));
        PersonFields.in(document).forEach(actors::addField);
        return actors;
    }

    /** {@return the names in a field, without titles and decoration} */
    public static List<String> split(String field) {
        return NameSplitter.names(field);
    }

    /** {@return the names of people, and how they are searched in texts} */
    public Map<String, Term.Kind> people() {
        Map<String, Term.Kind> people = new LinkedHashMap<>(names);
        parts.forEach(people::putIfAbsent);
        return people;
    }

    /** {@return the names in a field with their kinds} */
    public List<ActorName> in(String field) {
        return NameSplitter.names(field).stream()
                .map(name -> new ActorName(name, classifier.kind(name)))
                .toList();
    }

    /** {@return whether a field names only teams and systems} */
    public boolean isKept(String field) {
        List<ActorName> actors = in(field);
        return !actors.isEmpty() && actors.stream().noneMatch(this::isReplaced);
    }

    private boolean isReplaced(ActorName actor) {
        Term term = known.get(actor.text());
        return term == null ? actor.isPerson() : term.kind() == Term.Kind.NAME;
    }

    private void addField(String field) {
        if (known.get(field) != null || isKept(field)) {
            return;
        }
        List<ActorName> actors = in(field);
        names.put(field, Term.Kind.NAME);
        Set<String> coordinated = withParts ? coordinatedWords(field) : Set.of();
        boolean single = actors.size() == 1 || (withParts && isListOfSingleNames(field, actors));
        for (ActorName actor : actors) {
            String words = TextNormalizer.words(actor.text());
            boolean several = words.indexOf(' ') > 0 || actor.text().indexOf('@') > 0;
            if ((several || single || coordinated.contains(words))
                    && actor.isPerson()
                    && known.get(actor.text()) == null) {
                addPerson(actor.text());
            }
        }
        if (withParts) {
            addNamesInOrder(field);
        }
    }

    /** Adds "Ada Lovelace" for "Lovelace, Ada". */
    private void addNamesInOrder(String field) {
        for (String person : field.split(";", -1)) {
            List<ActorName> parts = person.indexOf(',') > 0 ? in(person) : List.of();
            if (parts.size() == 2 && isListOfSingleNames(person, parts)) {
                names.putIfAbsent(parts.get(1).text() + ' ' + parts.get(0).text(), Term.Kind.NAME);
            }
        }
    }

    /** "Ada and Grace" are two people, but London in "Engineering, London" and "Ada (London)" is a place. */
    private static boolean isListOfSingleNames(String field, List<ActorName> actors) {
        return field.indexOf('(') < 0
                && actors.stream()
                        .allMatch(actor -> actor.isPerson() && !actor.text().contains(" "));
    }

    /** Returns the words next to a conjunction: in "Ada and Grace Hopper", Ada is a person. */
    private static Set<String> coordinatedWords(String field) {
        Set<String> coordinated = new HashSet<>();
        String[] words = TextNormalizer.words(field).split(" ", -1);
        for (int i = 1; i < words.length; i++) {
            if (ActorWords.contains("conjunction", words[i - 1])) {
                coordinated.add(words[i]);
            } else if (ActorWords.contains("conjunction", words[i])) {
                coordinated.add(words[i - 1]);
            }
        }
        return coordinated;
    }

    private void addPerson(String name) {
        boolean word = ActorWords.isAmbiguous(TextNormalizer.words(name));
        names.putIfAbsent(name, word && withParts ? ambiguous(name) : Term.Kind.NAME);
        if (name.indexOf('@') > 0) {
            String local = NameParts.localPart(name);
            if (local.indexOf(' ') > 0) {
                names.putIfAbsent(local, Term.Kind.NAME);
            }
        }
        if (withParts) {
            String login = NameParts.login(name);
            if (!login.isEmpty()) {
                parts.putIfAbsent(login, Term.Kind.LOGIN);
            }
            for (String part : NameParts.of(name)) {
                String normalized = TextNormalizer.words(part);
                if (known.get(part) == null) {
                    parts.putIfAbsent(part, ActorWords.isAmbiguous(normalized) ? ambiguous(part) : Term.Kind.PART);
                }
            }
        }
    }

    private static Term.Kind ambiguous(String name) {
        return ActorWords.isAlwaysAmbiguous(TextNormalizer.words(name)) ? Term.Kind.DOUBTFUL_WORD : Term.Kind.WORD;
    }
}
