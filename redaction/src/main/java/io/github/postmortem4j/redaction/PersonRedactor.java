package io.github.postmortem4j.redaction;

import java.util.ArrayList;
import java.util.List;

/** Replaces what stands in a field for people by a role. Immutable. */
final class PersonRedactor {

    private final Names known;
    private final TextSearch knownNames;
    private final TextRedactor text;
    private final String defaultRole;

    PersonRedactor(Names known, TextRedactor text, String defaultRole) {
        this.known = known;
        this.knownNames = new TextSearch(Masks.NONE, known);
        this.text = text;
        this.defaultRole = defaultRole;
    }

    String person(String field) {
        if (Masks.words(field).isEmpty()) {
            return text.prose(field);
        }
        Term whole = known.get(field);
        if (whole != null) {
            return whole.kind() == Term.Kind.KEPT ? text.prose(field) : whole.replacement();
        }
        return knownNames.in(field).stream()
                .map(found -> found.term().replacement())
                .findFirst()
                .orElse(defaultRole);
    }

    /** Says a role once, however many people are behind it. */
    List<String> persons(List<String> fields) {
        List<String> persons = new ArrayList<>();
        for (String field : fields) {
            String person = person(field);
            if (person.equals(field) || !persons.contains(person)) {
                persons.add(person);
            }
        }
        return persons;
    }
}
