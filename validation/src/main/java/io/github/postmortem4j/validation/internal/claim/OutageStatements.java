package io.github.postmortem4j.validation.internal.claim;

import io.github.postmortem4j.validation.internal.claim.StatedDuration.Bound;
import io.github.postmortem4j.validation.internal.language.Sentence;
import io.github.postmortem4j.validation.internal.language.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds statements about the duration of the whole outage in one language: "the outage lasted 33 minutes", "a 33-minute
 * outage", "was down for 33 minutes", "for 33 minutes nobody could pay", "33 Minuten lang nicht erreichbar".
 *
 * <p>Prefers to miss a statement rather than to report one about part of the outage, another outage, or a hypothetical
 * one.
 */
final class OutageStatements {

    private static final int MAX_WORDS_OF_NAME = 5;

    private final List<Token> tokens;
    private final ClaimVocabulary words;
    private final OutageTimes actual;
    private final StatedDuration duration;
    private final Sentence sentence;
    /** The index of the first token of the duration, or of the words that qualify it. */
    private int start;

    private Bound bound = Bound.NONE;
    private boolean hedged;

    private OutageStatements(List<Token> tokens, ClaimVocabulary words, OutageTimes actual, StatedDuration duration) {
        this.tokens = tokens;
        this.words = words;
        this.actual = actual;
        this.duration = duration;
        this.sentence = withoutRemark(Sentence.around(tokens, duration.from(), duration.to()), duration);
        this.start = duration.from();
    }

    /** Cuts off a remark in parentheses after the duration. */
    private static Sentence withoutRemark(Sentence sentence, StatedDuration duration) {
        for (int i = duration.to(); i < sentence.end(); i++) {
            if (sentence.tokens().get(i).gap().indexOf('(') >= 0) {
                return new Sentence(sentence.tokens(), sentence.start(), i);
            }
        }
        return sentence;
    }

    /** {@return all statements in a text, in order} */
    static List<OutageStatement> in(List<Token> tokens, ClaimVocabulary words, OutageTimes actual) {
        List<OutageStatement> statements = new ArrayList<>();
        for (StatedDuration duration : StatedDurations.in(tokens, words)) {
            OutageStatement statement = new OutageStatements(tokens, words, actual, duration).statement();
            if (statement != null) {
                statements.add(statement);
            }
        }
        return statements;
    }

    private @Nullable OutageStatement statement() {
        if (measuresSomethingElse()
                || words.isAboutSomethingElse(sentence)
                || DateContradiction.isOtherDayIn(sentence, words, actual)) {
            return null;
        }
        skipQualifiers();
        if (isBefore("PART_BEFORE", start) || (duration.likeTime() && !lasts())) {
            return null;
        }
        if (followsNameOfOutage() || precedesNameOfOutage()) {
            return new OutageStatement(duration, bound, hedged, true);
        }
        boolean ofService = followsState() || opensSentenceAboutFailure() || closesSentenceAboutFailure();
        return ofService && !words.isIn("INTERNALS", sentence)
                ? new OutageStatement(duration, bound, hedged, false)
                : null;
    }

    private boolean measuresSomethingElse() {
        int after = duration.to();
        return isAt("SPAN_AFTER", after) && tokens.get(after).followsClosely();
    }

    private void skipQualifiers() {
        for (int before = qualifierBefore(); before >= sentence.start(); before = qualifierBefore()) {
            start = before;
        }
    }

    /** Returns the start of the longest qualifying phrase before the duration, or -1. "Just over" is not a bound. */
    private int qualifierBefore() {
        int hedge = earliest(startBefore("ABOUT", start), startBefore("NEARLY", start));
        int least = startBefore("AT_LEAST", start);
        int most = startBefore("AT_MOST", start);
        int first = earliest(hedge, earliest(least, most));
        if (first < 0) {
            return first;
        }
        if (first == hedge) {
            hedged = true;
        } else {
            bound = first == least ? Bound.AT_LEAST : Bound.AT_MOST;
        }
        return first;
    }

    private static int earliest(int one, int other) {
        return one < 0 || (other >= 0 && other < one) ? other : one;
    }

    /** "Lasted 1h30", "pendant 1h30". */
    private boolean lasts() {
        return isBefore("LASTED", start) || isBefore("FOR", start) || isBefore("DURING", start);
    }

    /** "The outage lasted 33 minutes", "Duration: 33 minutes", "the incident took 33 minutes to resolve". */
    private boolean followsNameOfOutage() {
        int anchor = skipBack("LINKS", start);
        int name = startBefore("OUTAGE", anchor);
        if (name >= 0) {
            return !isBefore("FOREIGN", name) && !isBefore("PART_OF", name);
        }
        int taken = startBefore("TOOK", start);
        if (taken >= 0 && isAt("TO_RESOLVE", duration.to())) {
            return startBefore("OUTAGE", taken) >= 0;
        }
        int label = startBefore("DURATION", anchor);
        return (label >= 0 && isOfOutage(label)) || lastsAfterNameOfOutage(anchor);
    }

    /** "The disruption of the checkout lasted 33 minutes", but not that of a component. */
    private boolean lastsAfterNameOfOutage(int anchor) {
        if (!words.isIn("LASTED", tokens, Math.max(anchor - 1, sentence.start()), start)) {
            return false;
        }
        for (int i = anchor - 1; i > Math.max(sentence.start(), anchor - 1 - MAX_WORDS_OF_NAME); i--) {
            if (isAt("OF_SERVICE", i)) {
                int name = startBefore("OUTAGE", i);
                return name >= 0 && !isBefore("FOREIGN", name) && !words.isIn("INTERNALS", tokens, i, start);
            }
        }
        return false;
    }

    private boolean isOfOutage(int label) {
        int before = skipBack("LINKS", label);
        return startBefore("OUTAGE", label) >= 0 || before <= sentence.start();
    }

    /** "A 33-minute outage", "33 minutes of downtime", but not "33 minutes of downtime passed". */
    private boolean precedesNameOfOutage() {
        int name = words.skip("FILLERS", tokens, duration.to());
        int end = sentence.has(name) ? words.endOf("OUTAGE", tokens, name) : -1;
        return end > 0 && !isAt("SPENT", end) && !isCause();
    }

    private boolean isCause() {
        int article = startBefore("ARTICLE", start);
        return isBefore("CAUSE_BEFORE", article >= 0 ? article : start);
    }

    /** "Checkout was down for 33 minutes", "unavailable to all customers for 33 minutes". */
    private boolean followsState() {
        int link = skipBack("LINKS", start);
        int audience = isBefore("DURING", start) ? skipBack("AUDIENCE", start) : link;
        return isBefore("STATE", link) || isBefore("STATE", audience);
    }

    /** "For 33 minutes, nobody could pay", "33 Minuten lang konnte niemand bezahlen". */
    private boolean opensSentenceAboutFailure() {
        int opening = startBefore("DURING", start);
        boolean opens = opening >= 0
                && (opening == sentence.start() || tokens.get(opening).gap().indexOf(',') >= 0);
        return (opens && describesFailure(duration.to(), sentence.end())) || spansFailure();
    }

    /** In most languages the words around a duration show that a failure lasted for it. */
    private boolean spansFailure() {
        return (isBefore("FOR", start) || isAt("FOR", duration.to()))
                && (words.isIn("OUTAGE", sentence) || words.isIn("STATE", sentence) || words.isIn("FAILURE", sentence));
    }

    /** "Nobody could pay for 33 minutes." */
    private boolean closesSentenceAboutFailure() {
        return isBefore("DURING", start)
                && duration.to() == sentence.end()
                && describesTotalFailure(sentence.start(), start);
    }

    private boolean describesFailure(int from, int to) {
        return words.isIn("STATE", tokens, from, to)
                || words.isIn("OUTAGE", tokens, from, to)
                || describesTotalFailure(from, to);
    }

    private boolean describesTotalFailure(int from, int to) {
        for (int i = from; i < to; i++) {
            int users = words.endOf("USERS", tokens, i);
            if (isAt("NOBODY", i) || (users > 0 && isAt("COULD_NOT", users) && !isBefore("SOME", i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isAt(String key, int index) {
        return sentence.has(index) && words.endOf(key, tokens, index) > 0;
    }

    private boolean isBefore(String key, int end) {
        return startBefore(key, end) >= 0;
    }

    /** Returns the start of a phrase that ends before a token of the sentence, or -1. */
    private int startBefore(String key, int end) {
        int before = words.startOf(key, tokens, end);
        return before >= sentence.start() ? before : -1;
    }

    /** Returns the start of all successive phrases of a key before a token. */
    private int skipBack(String key, int end) {
        int first = end;
        for (int before = startBefore(key, first); before >= 0; before = startBefore(key, first)) {
            first = before;
        }
        return first;
    }
}
