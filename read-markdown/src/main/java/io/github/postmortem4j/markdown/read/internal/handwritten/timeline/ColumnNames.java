package io.github.postmortem4j.markdown.read.internal.handwritten.timeline;

import io.github.postmortem4j.markdown.read.internal.words.WordFolding;
import java.util.Set;

/** Tells what the columns of a table hold by the words above them. */
final class ColumnNames {

    private static final Set<String> TIME = Set.of(
            "time",
            "times",
            "date",
            "day",
            "timestamp",
            "timestamps",
            "when",
            "hour",
            "heure",
            "jour",
            "hora",
            "fecha",
            "data",
            "dia",
            "zeit",
            "uhrzeit",
            "datum",
            "tag",
            "zeitpunkt",
            "horodatage");
    private static final Set<String> EVENT = Set.of(
            "event",
            "events",
            "what",
            "description",
            "action",
            "actions",
            "note",
            "notes",
            "details",
            "detail",
            "happened",
            "activity",
            "update",
            "evenement",
            "evento",
            "ereignis",
            "acontecimento",
            "impact",
            "comment",
            "comments",
            "message",
            "entry",
            "summary",
            "descripcion",
            "descricao",
            "beschreibung",
            "observation");
    private static final Set<String> BY = Set.of(
            "who",
            "by",
            "actor",
            "author",
            "owner",
            "person",
            "user",
            "team",
            "participant",
            "responsible",
            "assignee");
    private static final Set<String> LINK =
            Set.of("link", "links", "reference", "references", "source", "evidence", "lien", "enlace", "ligacao");
    private static final Set<String> MEASURES = Set.of("duration", "metric", "measure", "to");

    /** What a column holds. */
    enum Role {
        TIME,
        EVENT,
        BY,
        LINK,
        OTHER
    }

    private ColumnNames() {}

    static Role role(String name) {
        String[] words = WordFolding.words(name).split(" ", -1);
        if (has(words, MEASURES)) {
            return Role.OTHER;
        }
        if (has(words, LINK)) {
            return Role.LINK;
        }
        if (has(words, TIME)) {
            return Role.TIME;
        }
        return has(words, EVENT) ? Role.EVENT : has(words, BY) ? Role.BY : Role.OTHER;
    }

    private static boolean has(String[] words, Set<String> known) {
        for (String word : words) {
            if (known.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
