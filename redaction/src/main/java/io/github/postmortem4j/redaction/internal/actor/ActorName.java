package io.github.postmortem4j.redaction.internal.actor;

import io.github.postmortem4j.redaction.report.ActorKind;

/**
 * One of the names in a field.
 *
 * @param text the name without titles and decoration
 * @param kind what it belongs to
 */
public record ActorName(String text, ActorKind kind) {

    boolean isPerson() {
        return kind == ActorKind.PERSON;
    }
}
