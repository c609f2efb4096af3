package io.github.postmortem4j.markdown.read.internal.handwritten.timeline;

import io.github.postmortem4j.DetectionMethod;
import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.markdown.read.internal.draft.EntryDraft;
import io.github.postmortem4j.markdown.read.internal.words.PhraseDictionary;
import java.util.List;
import java.util.Locale;

/** Tells the kind of an entry from its words; when they tell of two, or of none, it is a note. */
final class EntryKindClassifier {

    private static final int MAX_TEAM = 60;
    private static final List<String> TO = List.of("escalated to ", "escalates to ", "escalation to ");
    private static final List<String> ENDS = List.of(
            ".",
            ",",
            ";",
            ":",
            "(",
            " for ",
            " to ",
            " who",
            " because ",
            " after ",
            " as ",
            " - ",
            " at ",
            " when ",
            " by ",
            "\n");

    private final PhraseDictionary cues;

    EntryKindClassifier(PhraseDictionary cues) {
        this.cues = cues;
    }

    void tell(EntryDraft entry, String text) {
        List<String> found = cues.only(text);
        if (found.isEmpty()) {
            return;
        }
        entry.kind = EntryKind.valueOf(found.get(0));
        complete(entry, text);
    }

    /** Tells how something was detected, or to whom it was escalated, where it is known that it was. */
    void complete(EntryDraft entry, String text) {
        List<String> found = cues.only(text);
        if (entry.kind == EntryKind.DETECTED && found.size() > 1 && entry.method == null) {
            entry.method = DetectionMethod.valueOf(found.get(1));
        }
        if (entry.kind == EntryKind.ESCALATED && entry.escalatedTo.isEmpty()) {
            whom(text, entry);
        }
    }

    private static void whom(String text, EntryDraft entry) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String to : TO) {
            int at = lower.length() == text.length() ? lower.indexOf(to) : -1;
            if (at >= 0) {
                int from = at + to.length();
                int end = Math.min(text.length(), from + MAX_TEAM + 1);
                for (String stop : ENDS) {
                    int found = text.indexOf(stop, from);
                    end = found < 0 ? end : Math.min(end, found);
                }
                String team = text.substring(from, end).strip();
                if (!team.isEmpty() && team.length() <= MAX_TEAM) {
                    entry.escalatedTo.add(team.regionMatches(true, 0, "the ", 0, 4) ? team.substring(4) : team);
                }
                return;
            }
        }
    }
}
