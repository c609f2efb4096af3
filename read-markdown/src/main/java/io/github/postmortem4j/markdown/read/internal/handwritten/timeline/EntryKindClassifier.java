package io.github.postmortem4j.markdown.read.internal.handwritten.timeline;

import io.github.postmortem4j.DetectionMethod;
import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.markdown.read.internal.draft.EntryDraft;
import io.github.postmortem4j.markdown.read.internal.handwritten.investigation.InvestigationReader;
import io.github.postmortem4j.markdown.read.internal.source.InlineText;
import io.github.postmortem4j.markdown.read.internal.source.ParagraphText;
import io.github.postmortem4j.markdown.read.internal.source.TextRun;
import io.github.postmortem4j.markdown.read.internal.words.PhraseDictionary;
import io.github.postmortem4j.markdown.read.internal.words.TextWords;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Classifies timeline entries by their words. An entry with phrases of several kinds, or of none, has no kind. */
final class EntryKindClassifier {

    private static final int MAX_TEAM = 60;
    private static final int MAX_TEAM_WORDS = 6;
    private static final int MAX_NAME_WORDS = 4;
    private static final int MAX_LENGTH = 2_000;

    private static final String MISLEADING = EntryKind.MISLEADING_PATH.name();

    private final PhraseDictionary kinds;
    private final PhraseDictionary phrases;
    private final InvestigationReader investigations;

    EntryKindClassifier(PhraseDictionary kinds, PhraseDictionary phrases) {
        this.kinds = kinds;
        this.phrases = phrases;
        this.investigations = new InvestigationReader(phrases);
    }

    void classify(EntryDraft entry, String text) {
        List<String> found = kinds.commonKeys(text);
        entry.kind = found.isEmpty() ? kindOfDetails(entry) : EntryKind.valueOf(found.get(0));
        if (found.isEmpty() && entry.kind == null) {
            investigation(entry, text);
        }
        if (found.isEmpty() && entry.kind == null) {
            List<String> special = kinds.commonSpecialKeys(text);
            entry.kind = special.isEmpty() ? null : EntryKind.valueOf(special.get(0));
        }
        entry.unlabeledPath = entry.kind == EntryKind.MISLEADING_PATH;
        entry.impliedPath = entry.unlabeledPath && !kinds.has(MISLEADING, text);
        complete(entry, text, found);
    }

    /**
     * Sets what an entry without words of another kind investigated, if it says on which assumption as well or assumes a
     * problem of one part, or else the assumption with which it begins.
     */
    private void investigation(EntryDraft entry, String text) {
        investigations.read(entry, afterTitle(entry, text));
        if (entry.investigated.isEmpty()) {
            entry.investigated = investigations.partWithProblem(text, entry.assumption);
        }
        boolean hypothesis = !entry.assumption.isEmpty() && investigations.beginsWithHypothesis(text);
        if (entry.hasPartAndAssumption() || hypothesis) {
            entry.kind = EntryKind.INVESTIGATED;
        } else {
            entry.investigated = "";
            entry.assumption = "";
        }
    }

    /** {@return the text without a first line in bold, which is a title rather than part of a sentence} */
    private static String afterTitle(EntryDraft entry, String text) {
        InlineText first =
                entry.lines.isEmpty() ? InlineText.EMPTY : entry.lines.get(0).text();
        String title = ParagraphText.of(first);
        boolean bold = first.runs().stream()
                .allMatch(
                        run -> run.is(TextRun.Mark.STRONG) || run.text().chars().noneMatch(Character::isLetterOrDigit));
        boolean titled = bold && !title.isEmpty() && text.startsWith(title + ' ');
        return titled ? text.substring(title.length() + 1) : text;
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
        complete(entry, text, kinds.commonKeys(text));
    }

    private void complete(EntryDraft entry, String text, List<String> found) {
        if (entry.kind == EntryKind.DETECTED && found.size() > 1 && entry.detectionMethod == null) {
            entry.detectionMethod = DetectionMethod.valueOf(found.get(1));
        }
        if (entry.kind == EntryKind.ESCALATED && entry.escalatedTo.isEmpty()) {
            addTeam(text, found, entry);
        }
        if (entry.kind == EntryKind.INVESTIGATED || entry.kind == EntryKind.MISLEADING_PATH) {
            investigations.read(entry, afterTitle(entry, text));
        }
    }

    /** Adds the detection method that texts apart from the timeline state first, if there is one detection without it. */
    void completeDetection(List<EntryDraft> entries, Stream<String> texts) {
        List<EntryDraft> detections = entries.stream()
                .filter(entry -> entry.kind == EntryKind.DETECTED)
                .toList();
        if (detections.size() == 1 && detections.get(0).detectionMethod == null) {
            texts.map(kinds::commonKeys)
                    .filter(found -> found.size() > 1 && found.get(0).equals(EntryKind.DETECTED.name()))
                    .findFirst()
                    .ifPresent(found -> detections.get(0).detectionMethod = DetectionMethod.valueOf(found.get(1)));
        }
    }

    /** Adds the team after "escalated to" or the like, up to the end of the clause or a word such as "for". */
    private void addTeam(String text, List<String> kindsFound, EntryDraft entry) {
        TextWords words = TextWords.of(text.length() > MAX_LENGTH ? "" : text);
        for (int i = 0; i < words.size(); i++) {
            int to = phrases.lengthAt("ESCALATED_TO", words.folded(), i);
            if (to > 0) {
                team(words, i + to, entry);
                return;
            }
        }
        // The answer to "Which team was the incident escalated to?" is a name.
        if (words.size() > 0 && words.size() <= MAX_NAME_WORDS && kindsFound.isEmpty()) {
            team(words, 0, entry);
        }
    }

    private void team(TextWords words, int from, EntryDraft entry) {
        int start = from;
        if (start < words.size() && phrases.lengthAt("DETERMINER", words.folded(), start) > 0) {
            start++;
        }
        int end = start;
        while (end < words.size()
                && !words.beginsClause(end)
                && phrases.lengthAt("TEAM_END", words.folded(), end) == 0) {
            end++;
        }
        boolean verb = end > start && phrases.lengthAt("AND", words.folded(), start) > 0;
        String team = end > start && end - start <= MAX_TEAM_WORDS && !verb ? words.text(start, end) : "";
        if (!team.isEmpty() && team.length() <= MAX_TEAM) {
            entry.escalatedTo.addAll(TeamNames.split(team, phrases));
        }
    }
}
