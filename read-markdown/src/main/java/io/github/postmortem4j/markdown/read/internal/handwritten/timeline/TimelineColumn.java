package io.github.postmortem4j.markdown.read.internal.handwritten.timeline;

import io.github.postmortem4j.markdown.read.internal.words.WordFolding;
import java.util.Set;

/** The content of a column in a timeline table, recognized by the words in the column's heading. */
enum TimelineColumn {
    /** The time, or a part of it. */
    TIME,
    /** What happened. */
    EVENT,
    /** Who acted or reported. */
    BY,
    /** A link to more information. */
    LINK,
    /** Anything else, such as a duration. */
    OTHER;

    private static final Set<String> TIME_WORDS = Set.of(
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
    private static final Set<String> EVENT_WORDS = Set.of(
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
    private static final Set<String> BY_WORDS = Set.of(
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
    private static final Set<String> LINK_WORDS =
            Set.of("link", "links", "reference", "references", "source", "evidence", "lien", "enlace", "ligacao");
    private static final Set<String> MEASUREMENT_WORDS = Set.of("duration", "metric", "measure", "to");

    /** {@return the content of a column with this heading} */
    static TimelineColumn of(String heading) {
        String[] words = WordFolding.words(heading).split(" ", -1);
        if (has(words, MEASUREMENT_WORDS)) {
            return OTHER;
        }
        if (has(words, LINK_WORDS)) {
            return LINK;
        }
        if (has(words, TIME_WORDS)) {
            return TIME;
        }
        return has(words, EVENT_WORDS) ? EVENT : has(words, BY_WORDS) ? BY : OTHER;
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
