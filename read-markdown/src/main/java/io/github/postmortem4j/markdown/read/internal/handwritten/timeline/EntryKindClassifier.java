package io.github.postmortem4j.markdown.read.internal.handwritten.timeline;

import io.github.postmortem4j.DetectionMethod;
import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.markdown.read.internal.draft.EntryDraft;
import io.github.postmortem4j.markdown.read.internal.words.PhraseDictionary;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Classifies timeline entries by their words. An entry with phrases of several kinds, or of none, has no kind. */
final class EntryKindClassifier {

    private static final int MAX_TEAM = 60;
    private static final List<String> ESCALATED_TO =
            List.of("escalated to ", "escalates to ", "escalation to ", "brings in ", "brought in ", "looped in ");
    private static final List<String> TEAM_ENDS = List.of(
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

    private final PhraseDictionary phrases;

    EntryKindClassifier(PhraseDictionary phrases) {
        this.phrases = phrases;
    }

    void classify(EntryDraft entry, String text) {
        List<String> found = phrases.commonKeys(text);
        entry.kind = found.isEmpty() ? kindOfDetails(entry) : EntryKind.valueOf(found.get(0));
        complete(entry, text);
    }

    /** {@return the kind to which the labeled details below an entry belong, or {@code null} if there are none} */
    private static @Nullable EntryKind kindOfDetails(EntryDraft entry) {
        if (entry.detectionMethod != null) {
            return EntryKind.DETECTED;
        }
        if (!entry.investigated.isEmpty() || !entry.assumption.isEmpty()) {
            return EntryKind.INVESTIGATED;
        }
        return entry.escalatedTo.isEmpty() ? null : EntryKind.ESCALATED;
    }

    /** Adds the detection method or the team, for an entry whose kind is known. */
    void complete(EntryDraft entry, String text) {
        List<String> found = phrases.commonKeys(text);
        if (entry.kind == EntryKind.DETECTED && found.size() > 1 && entry.detectionMethod == null) {
            entry.detectionMethod = DetectionMethod.valueOf(found.get(1));
        }
        if (entry.kind == EntryKind.ESCALATED && entry.escalatedTo.isEmpty()) {
            addTeam(text, entry);
        }
    }

    /** Adds the detection method that a text apart from the timeline states, if there is one detection without it. */
    void completeDetection(List<EntryDraft> entries, String text) {
        List<EntryDraft> detections = entries.stream()
                .filter(entry -> entry.kind == EntryKind.DETECTED)
                .toList();
        List<String> found = phrases.commonKeys(text);
        boolean states = found.size() > 1 && found.get(0).equals(EntryKind.DETECTED.name());
        if (states && detections.size() == 1 && detections.get(0).detectionMethod == null) {
            detections.get(0).detectionMethod = DetectionMethod.valueOf(found.get(1));
        }
    }

    private static void addTeam(String text, EntryDraft entry) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String to : ESCALATED_TO) {
            int at = lower.length() == text.length() ? lower.indexOf(to) : -1;
            if (at >= 0) {
                int from = at + to.length();
                int end = Math.min(text.length(), from + MAX_TEAM + 1);
                for (String stop : TEAM_ENDS) {
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
