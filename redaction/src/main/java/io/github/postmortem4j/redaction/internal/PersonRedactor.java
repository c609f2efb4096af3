package io.github.postmortem4j.redaction.internal;

import io.github.postmortem4j.redaction.internal.search.MaskTerms;
import io.github.postmortem4j.redaction.internal.search.PersonNames;
import io.github.postmortem4j.redaction.internal.search.Term;
import io.github.postmortem4j.redaction.internal.search.TextNormalizer;
import io.github.postmortem4j.redaction.internal.search.TextSearch;
import java.util.ArrayList;
import java.util.List;

/** Replaces the values of fields that name people by roles. Immutable. */
public final class PersonRedactor {

    private final PersonNames known;
    private final TextSearch knownNames;
    private final TextRedactor text;
    private final String defaultRole;

    /** Creates a redactor for fields with the known names, or with other names, which get the default role. */
    public PersonRedactor(PersonNames known, TextRedactor text, String defaultRole) {
        this.known = known;
        this.knownNames = new TextSearch(MaskTerms.NONE, known);
        this.text = text;
        this.defaultRole = defaultRole;
    }

    /** {@return the redacted value of a field that names one person} */
    String person(String field) {
        if (TextNormalizer.words(field).isEmpty()) {
            return text.prose(field);
        }
        Term whole = known.get(field);
        if (whole != null) {
            return whole.kind() == Term.Kind.KEPT ? text.prose(field) : whole.replacement();
        }
        return knownNames.in(field).stream()
                .map(match -> match.term().replacement())
                .findFirst()
                .orElse(defaultRole);
    }

    /** {@return the redacted values, with each role only once} */
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
