package io.github.postmortem4j.corpus.internal.similar;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.corpus.action.ActionState;
import io.github.postmortem4j.corpus.action.TrackedAction;
import io.github.postmortem4j.corpus.document.CorpusDocument;
import io.github.postmortem4j.corpus.internal.action.ActionOrder;
import io.github.postmortem4j.corpus.internal.action.ActionStates;
import io.github.postmortem4j.corpus.internal.document.DocumentDate;
import io.github.postmortem4j.corpus.internal.text.QuotableSentence;
import io.github.postmortem4j.corpus.internal.text.SentenceSplitter;
import io.github.postmortem4j.corpus.internal.text.TextFragment;
import io.github.postmortem4j.corpus.internal.text.TextPart;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lists the action items of an earlier incident that a draft makes interesting again. */
final class EarlierActions {

    private final DraftContext context;
    private final @Nullable LocalDate today;
    private final Set<String> causeStems;

    EarlierActions(DraftContext context, @Nullable LocalDate today) {
        this.context = context;
        this.today = today;
        this.causeStems = causeStems(context);
    }

    /** Returns the rare words of the cause; those of the whole draft if it does not state a cause in a part of its own. */
    private static Set<String> causeStems(DraftContext context) {
        Set<String> cause = new HashSet<>();
        Set<String> all = new HashSet<>();
        for (QuotableSentence sentence : context.draft().sentences()) {
            for (String stem : sentence.stems()) {
                if (context.isRare(stem)) {
                    all.add(stem);
                    if (sentence.part() == TextPart.CAUSE || sentence.part() == TextPart.TITLE) {
                        cause.add(stem);
                    }
                }
            }
        }
        boolean hasCause = context.draft().sentences().stream().anyMatch(sentence -> sentence.part() == TextPart.CAUSE);
        return hasCause ? cause : all;
    }

    /**
     * Lists the action items of an earlier incident.
     *
     * @param document the earlier incident
     * @param earlier its postmortem
     * @param isRecurrence whether the draft is likely to be a recurrence of it, so that what was done did not help
     * @return the action items, those that answer the cause of the draft best first
     */
    List<TrackedAction> list(CorpusDocument document, Postmortem earlier, boolean isRecurrence) {
        List<Answer> answers = new ArrayList<>();
        for (ActionItem item : earlier.getCorrectiveMeasures().getActionItems()) {
            List<String> words = answeredWords(item);
            ActionState state = ActionStates.of(item, today);
            if (state == null && isRecurrence && shouldHavePrevented(item, words)) {
                state = ActionState.DONE_BUT_REPEATED;
            }
            if (state != null) {
                answers.add(new Answer(
                        ActionStates.track(document, item, state, today, words), words.size() * typeFactor(item)));
            }
        }
        return answers.stream()
                .sorted(Comparator.comparingDouble((Answer answer) -> -answer.score())
                        .thenComparing(Answer::action, ActionOrder.BY_URGENCY))
                .map(Answer::action)
                .toList();
    }

    private List<String> answeredWords(ActionItem item) {
        List<String> words = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (QuotableSentence sentence :
                SentenceSplitter.split(List.of(new TextFragment(TextPart.MEASURES, item.getTask())))) {
            for (int i = 0; i < sentence.size(); i++) {
                String stem = sentence.stems()[i];
                if (causeStems.contains(stem) && seen.add(stem)) {
                    words.add(sentence.word(i));
                }
            }
        }
        return words;
    }

    /** An item that was finished after the draft's incident began could not prevent it. */
    private boolean shouldHavePrevented(ActionItem item, List<String> words) {
        boolean preventive = item.getType() == ActionItem.Type.PREVENT || (item.getType() == null && !words.isEmpty());
        LocalDate completed = CompletionDate.of(item);
        OffsetDateTime start = DocumentDate.of(context.draft().postmortem(), "");
        return preventive && (completed == null || start == null || completed.isBefore(start.toLocalDate()));
    }

    private static double typeFactor(ActionItem item) {
        ActionItem.Type type = item.getType();
        if (type == null) {
            return 1;
        }
        return switch (type) {
            case PREVENT -> 2;
            case DETECT -> 1.5;
            case MITIGATE -> 1.25;
            case INVESTIGATE, REPAIR, PROCESS -> 1;
        };
    }

    private record Answer(TrackedAction action, double score) {}
}
