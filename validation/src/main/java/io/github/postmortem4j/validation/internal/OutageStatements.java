package io.github.postmortem4j.validation.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a text says of the length of the whole outage: "the outage lasted 33 minutes", "a 33-minute outage", "was
 * down for 33 minutes", "for 33 minutes nobody could pay", "Duration: 33 minutes".
 *
 * <p>It would rather miss a statement than take one for it that speaks of a part of the outage, of another one, or of
 * what might have been.
 */
final class OutageStatements {

    private static final Set<String> ARTICLES = Set.of("a", "an");
    private static final Set<String> NONE_OF_THEM = Set.of("one", "user", "users", "customer", "customers");

    private static final int MAX_WORDS_OF_NAME = 5;

    /** Without a bound, a text with no full stop would be read again for every length in it. */
    private static final int MAX_WORDS_ASIDE = 50;

    private final List<Token> tokens;
    private final StatedDuration duration;
    private final int start;
    private final int end;
    private int before;
    private boolean hedged;

    private OutageStatements(List<Token> tokens, StatedDuration duration) {
        this.tokens = tokens;
        this.duration = duration;
        this.start = startOfSentence(duration.from());
        this.end = endOfSentence(duration.to());
        this.before = duration.from() - 1;
    }

    /** {@return every statement in a text, in its order} */
    static List<OutageStatement> in(List<Token> tokens) {
        List<OutageStatement> statements = new ArrayList<>();
        for (StatedDuration duration : StatedDurations.in(tokens)) {
            OutageStatement statement = new OutageStatements(tokens, duration).statement();
            if (statement != null) {
                statements.add(statement);
            }
        }
        return statements;
    }

    private @Nullable OutageStatement statement() {
        if (runsToSomethingElse() || sentenceHolds(OutageVocabulary.ANOTHER_STORY, start, end)) {
            return null;
        }
        skipHedges();
        if (isIn(OutageVocabulary.PARTIAL_BEFORE, before)) {
            return null;
        }
        if (followsNameOfOutage() || precedesNameOfOutage()) {
            return new OutageStatement(duration, hedged, true);
        }
        boolean ofService = followsState() || opensSentenceOfFailure() || closesSentenceOfFailure();
        return ofService && !sentenceHolds(OutageVocabulary.INTERNALS, start, end)
                ? new OutageStatement(duration, hedged, false)
                : null;
    }

    private boolean runsToSomethingElse() {
        int after = duration.to();
        return isIn(OutageVocabulary.ANOTHER_SPAN_AFTER, after)
                && tokens.get(after).followsClosely();
    }

    private void skipHedges() {
        while (isIn(OutageVocabulary.HEDGES, before) || isCloseTo(before)) {
            hedged = true;
            before--;
        }
    }

    private boolean isCloseTo(int index) {
        return index > start && word(index).equals("to") && word(index - 1).equals("close");
    }

    /** "The outage lasted 33 minutes", "Duration: 33 minutes". */
    private boolean followsNameOfOutage() {
        int anchor = skipBack(OutageVocabulary.LINKS, before);
        if (isIn(OutageVocabulary.OUTAGE, anchor)) {
            return !isIn(OutageVocabulary.FOREIGN, anchor - 1);
        }
        return anchor >= start && word(anchor).equals("duration") && isOfOutage(anchor)
                || lastsAfterNameOfOutage(anchor);
    }

    /** "The disruption of the checkout lasted 33 minutes". */
    private boolean lastsAfterNameOfOutage(int anchor) {
        if (anchor < start || !sentenceHolds(OutageVocabulary.LASTING, anchor, duration.from())) {
            return false;
        }
        for (int i = anchor; i > Math.max(start, anchor - MAX_WORDS_OF_NAME); i--) {
            if (OutageVocabulary.OF_SERVICE.contains(word(i))) {
                return isIn(OutageVocabulary.OUTAGE, i - 1) && !isIn(OutageVocabulary.FOREIGN, i - 2);
            }
        }
        return false;
    }

    private boolean isOfOutage(int word) {
        return isIn(OutageVocabulary.OUTAGE, word - 1) || skipBack(OutageVocabulary.LINKS, word - 1) < start;
    }

    /** "A 33-minute outage", "33 minutes of downtime". */
    private boolean precedesNameOfOutage() {
        int name = duration.to();
        while (isIn(OutageVocabulary.FILLERS, name)) {
            name++;
        }
        return isIn(OutageVocabulary.OUTAGE, name) && !isCause();
    }

    private boolean isCause() {
        boolean indefinite = isIn(ARTICLES, before);
        return isIn(OutageVocabulary.CAUSES, indefinite ? before - 1 : before);
    }

    /** "Checkout was down for 33 minutes", "unavailable to all customers for 33 minutes". */
    private boolean followsState() {
        int link = skipBack(OutageVocabulary.LINKS, before);
        return isIn(OutageVocabulary.STATE, link)
                || isFor(before) && isIn(OutageVocabulary.STATE, skipBack(OutageVocabulary.AUDIENCE, before));
    }

    /** "For 33 minutes, nobody could pay". */
    private boolean opensSentenceOfFailure() {
        boolean opens =
                isFor(before) && (before == start || tokens.get(before).gap().indexOf(',') >= 0);
        return opens && tellsOfFailure(duration.to(), end);
    }

    /** "Nobody could pay for 33 minutes." */
    private boolean closesSentenceOfFailure() {
        return isFor(before) && duration.to() == end && tellsOfFailureOfAll(start, before);
    }

    private boolean tellsOfFailure(int from, int to) {
        if (sentenceHolds(OutageVocabulary.STATE, from, to) || sentenceHolds(OutageVocabulary.OUTAGE, from, to)) {
            return true;
        }
        return tellsOfFailureOfAll(from, to);
    }

    private boolean tellsOfFailureOfAll(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean none = word(i).equals("nobody") || word(i).equals("no") && isIn(NONE_OF_THEM, i + 1);
            if (none || isIn(OutageVocabulary.PEOPLE, i) && couldNot(i + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean couldNot(int index) {
        return isIn(OutageVocabulary.COULD_NOT, index)
                || isIn(OutageVocabulary.COULD, index) && isIn(OutageVocabulary.COULD_NOT, index + 1);
    }

    private boolean isFor(int index) {
        return index >= start && word(index).equals("for");
    }

    private int skipBack(Set<String> words, int index) {
        int i = index;
        while (i >= start && words.contains(word(i))) {
            i--;
        }
        return i;
    }

    private boolean isIn(Set<String> words, int index) {
        return index >= start && index < end && words.contains(word(index));
    }

    private boolean sentenceHolds(Set<String> words, int from, int to) {
        return tokens.subList(from, to).stream().anyMatch(token -> words.contains(token.word()));
    }

    private String word(int index) {
        return tokens.get(index).word();
    }

    private int startOfSentence(int index) {
        int i = index;
        while (i > Math.max(0, index - MAX_WORDS_ASIDE) && !tokens.get(i).opensSentence()) {
            i--;
        }
        return i;
    }

    private int endOfSentence(int index) {
        int i = index;
        while (i < Math.min(tokens.size(), index + MAX_WORDS_ASIDE)
                && !tokens.get(i).opensSentence()) {
            i++;
        }
        return i;
    }
}
