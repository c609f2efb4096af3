package io.github.postmortem4j.redaction.internal;

import io.github.postmortem4j.redaction.internal.actor.ActorNames;
import io.github.postmortem4j.redaction.internal.search.MaskTerms;
import io.github.postmortem4j.redaction.internal.search.PersonNames;
import io.github.postmortem4j.redaction.internal.search.Term;
import io.github.postmortem4j.redaction.internal.search.TextNormalizer;
import io.github.postmortem4j.redaction.internal.search.TextSearch;
import io.github.postmortem4j.redaction.report.ReportEntry;
import java.util.ArrayList;
import java.util.List;

/** Replaces the values of fields that name people by roles, and keeps those of teams and systems. */
public final class PersonRedactor {

    private final PersonNames known;
    private final TextSearch knownNames;
    private final TextRedactor text;
    private final String defaultRole;
    private final ActorNames actors;
    private final RedactionLog log;

    /** Creates a redactor for fields with the known names, or with other names, which get the default role. */
    public PersonRedactor(
            PersonNames known, TextRedactor text, String defaultRole, ActorNames actors, RedactionLog log) {
        this.known = known;
        this.knownNames = new TextSearch(MaskTerms.NONE, known);
        this.text = text;
        this.defaultRole = defaultRole;
        this.actors = actors;
        this.log = log;
    }

    /** {@return the redacted value of a field that names one person} */
    String person(String field) {
        if (TextNormalizer.words(field).isEmpty()) {
            return text.prose(field);
        }
        Term whole = known.get(field);
        if (whole == null ? isKept(field) : whole.kind() == Term.Kind.KEPT) {
            return kept(field);
        }
        String role = whole != null ? whole.replacement() : roleIn(field);
        log.add(ReportEntry.Decision.REPLACED, field, role);
        return role;
    }

    /** A masked name must still be recognized, so that a second redaction keeps it, too. */
    private boolean isKept(String field) {
        return actors.isKept(field) && (text.isClean(field) || actors.isKept(text.silently(field)));
    }

    private String kept(String field) {
        String kept = text.prose(field);
        if (kept.equals(field) && known.get(field) == null) {
            log.add(ReportEntry.Decision.KEPT, field, field);
        }
        return kept;
    }

    private String roleIn(String field) {
        return knownNames.in(field).stream()
                .map(match -> match.term().replacement())
                .findFirst()
                .orElse(defaultRole);
    }

    /** {@return the redacted values, with each role only once} */
    List<String> persons(String name, List<String> fields) {
        List<String> redacted = log.all(name, fields, this::person);
        List<String> persons = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            String person = redacted.get(i);
            if (person.equals(fields.get(i)) || !persons.contains(person)) {
                persons.add(person);
            }
        }
        return persons;
    }
}
