package io.github.postmortem4j.cli.corpus;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.cli.report.CountedNoun;
import io.github.postmortem4j.corpus.action.TrackedAction;
import io.github.postmortem4j.corpus.document.CorpusDocument;
import java.time.ZoneOffset;

/** Describes postmortems and their action items in one line. */
final class DocumentText {

    private DocumentText() {}

    /** Returns the date, the title and the key. */
    static String of(CorpusDocument document) {
        String title = document.getTitle().isBlank() ? "(no title)" : document.getTitle();
        return date(document) + " " + title + " (" + document.getKey() + ")";
    }

    /** Returns the date of the incident in UTC. */
    static String date(CorpusDocument document) {
        return document.getDate() == null
                ? "(no date)"
                : document.getDate()
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .toLocalDate()
                        .toString();
    }

    /** Returns the state of an action item. */
    static String state(TrackedAction action) {
        return switch (action.getState()) {
            case OPEN -> "open";
            case OVERDUE ->
                "overdue by "
                        + CountedNoun.of((int) Math.min(action.getDaysOverdue(), Integer.MAX_VALUE), "day", "days");
            case DROPPED -> "dropped";
            case DONE_BUT_REPEATED -> "done, and it happened again";
        };
    }

    /** Returns the task with its owner, due date and tracker. */
    static String task(TrackedAction action) {
        ActionItem item = action.getItem();
        StringBuilder text = new StringBuilder(item.getTask());
        append(text, "owner ", item.getOwner());
        append(text, "due ", item.getDue() == null ? "" : item.getDue().toString());
        append(text, "", item.getTracker());
        return text.toString();
    }

    private static void append(StringBuilder text, String label, String value) {
        if (!value.isBlank()) {
            text.append(", ").append(label).append(value);
        }
    }
}
