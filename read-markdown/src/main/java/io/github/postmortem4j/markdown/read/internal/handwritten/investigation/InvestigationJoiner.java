package io.github.postmortem4j.markdown.read.internal.handwritten.investigation;

import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.markdown.read.internal.draft.EntryDraft;
import io.github.postmortem4j.markdown.read.internal.draft.Excerpt;
import io.github.postmortem4j.markdown.read.internal.draft.NoteCollector;
import io.github.postmortem4j.markdown.read.internal.words.PhraseDictionary;
import io.github.postmortem4j.markdown.read.note.NoteKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins the part and the assumption of an investigation that are in two entries or sections: {@code Checked the Apache
 * logs.}, followed by {@code Initial assumption: a wrong .htaccess file}.
 *
 * <p>They belong together if the assumption is announced by a noun such as "assumption" or by "misdiagnosed as", if its
 * entry names the part, if the check found that in order which was assumed, or if they are the only ones below a question.
 */
public final class InvestigationJoiner {

    /** The number of answers to a question, and of investigations without an assumption, that are compared. */
    private static final int MAX_ANSWERS = 20;

    private static final int MAX_OPEN = 20;

    /** The number of entries of a timeline in which the answer to a question is compared with their texts. */
    private static final int MAX_ENTRIES = 200;

    private final PhraseDictionary phrases;
    private final InvestigationReader reader;
    private final CommonNames names;

    public InvestigationJoiner(PhraseDictionary phrases) {
        this.phrases = phrases;
        this.reader = new InvestigationReader(phrases);
        this.names = new CommonNames(phrases);
    }

    /**
     * Completes investigations.
     *
     * @param entries the timeline
     * @param sentences the sentences on the investigation in other sections
     */
    public void join(List<EntryDraft> entries, List<String> sentences) {
        joinNeighbors(entries);
        completeFrom(sentences, entries);
        partsOfPaths(entries);
        answer(entries);
        nameParts(entries);
        describeBegun(entries);
        preferInvestigation(entries);
    }

    /**
     * Makes the first misleading path that states both the part and the assumption an investigation, if no other entry
     * does: one that says only by a word such as "initially" that it was misleading, or any if another entry remains a
     * misleading path.
     */
    private static void preferInvestigation(List<EntryDraft> entries) {
        if (entries.stream().anyMatch(InvestigationJoiner::isComplete)) {
            return;
        }
        long paths = entries.stream()
                .filter(entry -> entry.kind == EntryKind.MISLEADING_PATH)
                .count();
        entries.stream()
                .filter(entry -> entry.impliedPath || (paths > 1 && entry.unlabeledPath))
                .filter(entry -> entry.kind == EntryKind.MISLEADING_PATH)
                .filter(EntryDraft::hasPartAndAssumption)
                .findFirst()
                .ifPresent(entry -> entry.kind = EntryKind.INVESTIGATED);
    }

    /**
     * Sets what an investigation that only began was about: what the misleading path states that is the next investigation.
     */
    private void describeBegun(List<EntryDraft> entries) {
        EntryDraft begun = null;
        for (EntryDraft entry : entries) {
            if (isComplete(entry)) {
                return;
            }
            boolean path = entry.kind == EntryKind.MISLEADING_PATH && entry.hasPartAndAssumption();
            if (path && begun != null) {
                begun.investigated = entry.investigated;
                begun.assumption = entry.assumption;
                return;
            }
            if (isInvestigation(entry)) {
                boolean bare = entry.investigated.isEmpty() && entry.assumption.isEmpty();
                begun = bare && phrases.has("BEGUN", entry.text()) ? entry : null;
            }
        }
    }

    /**
     * Sets the part of an assumption that the next misleading path repeats: {@code suspected a surge of traffic}, followed by
     * {@code optimized the database for the traffic}.
     */
    private void partsOfPaths(List<EntryDraft> entries) {
        if (entries.stream().anyMatch(InvestigationJoiner::isComplete)) {
            return;
        }
        EntryDraft assumed = null;
        for (EntryDraft entry : entries) {
            boolean path = entry.kind == EntryKind.MISLEADING_PATH && !entry.investigated.isEmpty();
            if (path && assumed != null && names.inCommon(entry.text(), assumed.assumption)) {
                assumed.investigated = entry.investigated;
            }
            if (isInvestigation(entry)) {
                assumed = entry.kind == EntryKind.INVESTIGATED && isOnlyAssumption(entry) ? entry : null;
            }
        }
    }

    /** Adds the assumption of an investigation that the entry before or after it states. */
    private void joinNeighbors(List<EntryDraft> entries) {
        for (int i = 1; i < entries.size(); i++) {
            EntryDraft before = entries.get(i - 1);
            EntryDraft entry = entries.get(i);
            if (isWithoutAssumption(before)) {
                before.assumption = assumptionOf(before, entry, i - 1, entries);
            }
            if (isWithoutAssumption(entry)) {
                entry.assumption = assumptionOf(entry, before, i - 1, entries);
            }
            misled(before, entry);
        }
    }

    /** Adds the assumption that led to a misleading path, in the entry before it, which states nothing else. */
    private void misled(EntryDraft before, EntryDraft path) {
        // An assumption on the load balancer did not lead to the database.
        boolean other = !AssumedPart.in(before.assumption, phrases).isEmpty()
                && !names.inCommon(path.investigated, before.assumption);
        boolean misleading = !other && path.kind == EntryKind.MISLEADING_PATH && !path.investigated.isEmpty();
        if (misleading
                && path.assumption.isEmpty()
                && before.kind == EntryKind.INVESTIGATED
                && isOnlyAssumption(before)) {
            path.assumption = before.assumption;
        }
    }

    /** {@return the assumption of an investigation that another entry states, or an empty text} */
    private String assumptionOf(EntryDraft investigation, EntryDraft entry, int first, List<EntryDraft> entries) {
        if (reader.beginsWithHypothesis(entry.text())) {
            EntryDraft stated = new EntryDraft(entry.line);
            reader.read(stated, entry.text());
            // "Suspicion fell on the gateway" is about the gateway, not about the part that was checked before.
            boolean other = AssumedPart.isAll(stated.assumption, phrases)
                    && !names.inCommon(investigation.investigated, stated.assumption);
            return stated.investigated.isEmpty() && !other ? stated.assumption : "";
        }
        boolean same = isOnlyAssumption(entry)
                && entry.kind == EntryKind.INVESTIGATED
                && (names.inCommon(investigation.investigated, entry.text())
                        || names.inCommon(reader.inOrder(investigation.text()), entry.assumption)
                        || areAlone(first, entries));
        return same ? entry.assumption : "";
    }

    /** {@return whether an investigation and an assumption, next to each other, are the only ones below a question} */
    private static boolean areAlone(int first, List<EntryDraft> entries) {
        int question = entries.get(first).question;
        if (question == 0 || question != entries.get(first + 1).question) {
            return false;
        }
        int from = Math.max(0, first - MAX_ANSWERS);
        List<EntryDraft> near = entries.subList(from, Math.min(entries.size(), first + MAX_ANSWERS)).stream()
                .filter(entry -> entry.question == question)
                .toList();
        return near.stream().filter(InvestigationJoiner::isWithoutAssumption).count() == 1
                && near.stream().filter(InvestigationJoiner::isOnlyAssumption).count() == 1;
    }

    /**
     * Completes the only investigation of the timeline that lacks something with what a sentence of another section says
     * about the same part. The sentence before it can state the assumption: {@code We figured that Nginx closes the port.
     * We looked into the default files of Nginx}.
     */
    private void completeFrom(List<String> sentences, List<EntryDraft> entries) {
        List<EntryDraft> open = entries.stream()
                .filter(entry -> entry.kind == EntryKind.INVESTIGATED && entry.assumption.isEmpty())
                .toList();
        if (open.isEmpty() || open.size() > MAX_OPEN || entries.stream().anyMatch(InvestigationJoiner::isComplete)) {
            return;
        }
        String assumed = "";
        for (String sentence : sentences) {
            EntryDraft found = new EntryDraft(open.get(0).line);
            reader.read(found, sentence);
            if (found.assumption.isEmpty() && !found.investigated.isEmpty() && names.inCommon(sentence, assumed)) {
                found.assumption = assumed;
            }
            assumed = found.investigated.isEmpty() ? found.assumption : "";
            List<EntryDraft> fitting = new ArrayList<>(
                    open.stream().filter(entry -> fits(entry, found, open)).toList());
            if (!found.assumption.isEmpty() && fitting.size() == 1) {
                EntryDraft entry = fitting.get(0);
                entry.investigated = entry.investigated.isEmpty() ? found.investigated : entry.investigated;
                entry.assumption = found.assumption;
                return;
            }
        }
    }

    /**
     * Completes the only investigation whose text names what the first answer to a question states as the assumption: {@code
     * Reviewed the logs and reinstalled PHP}, followed by {@code Which assumptions were made? A broken PHP}.
     */
    private void answer(List<EntryDraft> entries) {
        if (entries.size() > MAX_ENTRIES || entries.stream().anyMatch(InvestigationJoiner::isComplete)) {
            return;
        }
        entries.stream()
                .filter(entry -> entry.question > 0 && entry.kind == EntryKind.INVESTIGATED)
                .filter(InvestigationJoiner::isOnlyAssumption)
                .findFirst()
                .ifPresent(answer -> {
                    List<EntryDraft> fitting = entries.stream()
                            .filter(InvestigationJoiner::isWithoutAssumption)
                            .filter(entry -> names.inCommon(entry.text(), answer.assumption))
                            .toList();
                    if (fitting.size() == 1) {
                        fitting.get(0).assumption = answer.assumption;
                    }
                });
    }

    /**
     * Sets the part of investigations of which only the assumption is stated, if it names one part of a system: {@code
     * Suspected issues with the database}. Only if no investigation is complete, so that the names of parts that authors
     * write take precedence.
     */
    private void nameParts(List<EntryDraft> entries) {
        if (entries.stream().noneMatch(InvestigationJoiner::isComplete)) {
            entries.stream()
                    .filter(InvestigationJoiner::isInvestigation)
                    .filter(InvestigationJoiner::isOnlyAssumption)
                    .forEach(entry -> entry.investigated = AssumedPart.in(entry.assumption, phrases));
        }
    }

    /** Adds a note on the first assumption without a part, if no investigation has both. */
    public static void noteAssumption(List<EntryDraft> entries, NoteCollector notes) {
        if (entries.stream().anyMatch(InvestigationJoiner::isComplete)) {
            return;
        }
        entries.stream()
                .filter(entry -> entry.kind == EntryKind.INVESTIGATED && isOnlyAssumption(entry))
                .findFirst()
                .ifPresent(entry -> notes.add(
                        NoteKind.UNRECOGNIZED_TEXT,
                        entry.line,
                        "which part was investigated on the assumption \"" + Excerpt.of(entry.assumption)
                                + "\" is not certain: add a line \"**Investigated:** …\" below the entry"));
    }

    private boolean fits(EntryDraft entry, EntryDraft found, List<EntryDraft> open) {
        if (entry.investigated.isEmpty()) {
            return open.size() == 1 && !found.investigated.isEmpty();
        }
        return names.inCommon(entry.investigated, found.assumption)
                || (!found.investigated.isEmpty() && names.inCommon(entry.investigated, found.investigated));
    }

    private static boolean isComplete(EntryDraft entry) {
        return entry.kind == EntryKind.INVESTIGATED && entry.hasPartAndAssumption();
    }

    private static boolean isInvestigation(EntryDraft entry) {
        return entry.kind == EntryKind.INVESTIGATED || entry.kind == EntryKind.MISLEADING_PATH;
    }

    private static boolean isOnlyAssumption(EntryDraft entry) {
        return entry.investigated.isEmpty() && !entry.assumption.isEmpty();
    }

    private static boolean isWithoutAssumption(EntryDraft entry) {
        return entry.kind == EntryKind.INVESTIGATED && !entry.investigated.isEmpty() && entry.assumption.isEmpty();
    }
}
