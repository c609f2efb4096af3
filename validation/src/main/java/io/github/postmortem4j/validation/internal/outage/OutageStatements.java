package io.github.postmortem4j.validation.internal.outage;

import io.github.postmortem4j.validation.internal.language.Sentence;
import io.github.postmortem4j.validation.internal.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds statements about the duration of the whole outage: "the outage lasted 33 minutes", "a 33-minute outage", "was
 * down for 33 minutes", "for 33 minutes nobody could pay", "Duration: 33 minutes".
 *
 * <p>Prefers to miss a statement rather than to report one about part of the outage, another outage, or a hypothetical
 * one.
 */
final class OutageStatements {

    private static final Set<String> ARTICLES = Set.of("a", "an");
    private static final Set<String> AFTER_NO = Set.of("one", "user", "users", "customer", "customers");

    private static final int MAX_WORDS_OF_NAME = 5;

    private final List<Token> tokens;
    private final StatedDuration duration;
    private final Sentence sentence;
    private int before;
    private boolean hedged;

    private OutageStatements(List<Token> tokens, StatedDuration duration) {
        this.tokens = tokens;
        this.duration = duration;
        this.sentence = Sentence.around(tokens, duration.from(), duration.to());
        this.before = duration.from() - 1;
    }

    /** {@return all statements in a text, in order} */
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
        if (measuresSomethingElse()
                || sentence.contains(OutageVocabulary.OTHER_SUBJECT, sentence.start(), sentence.end())
                || namesPlace()) {
            return null;
        }
        skipHedges();
        if (sentence.isIn(OutageVocabulary.PARTIAL_BEFORE, before)) {
            return null;
        }
        if (followsNameOfOutage() || precedesNameOfOutage()) {
            return new OutageStatement(duration, hedged, true);
        }
        boolean ofService = followsState() || opensSentenceAboutFailure() || closesSentenceAboutFailure();
        return ofService && !sentence.contains(OutageVocabulary.INTERNALS, sentence.start(), sentence.end())
                ? new OutageStatement(duration, hedged, false)
                : null;
    }

    private boolean measuresSomethingElse() {
        int after = duration.to();
        return sentence.isIn(OutageVocabulary.OTHER_SPAN_AFTER, after)
                && tokens.get(after).followsClosely();
    }

    /** "In Frankfurt": a capitalized word that is not a month, so that the statement is about one place. */
    private boolean namesPlace() {
        for (int i = sentence.start() + 1; i < sentence.end(); i++) {
            Token token = tokens.get(i);
            if (OutageVocabulary.IN_PLACE.contains(sentence.word(i - 1))
                    && token.followsClosely()
                    && Character.isUpperCase(token.text().charAt(token.start()))
                    && !OutageVocabulary.MONTHS.contains(token.word())) {
                return true;
            }
        }
        return false;
    }

    private void skipHedges() {
        while (sentence.isIn(OutageVocabulary.HEDGES, before) || isCloseTo(before)) {
            hedged = true;
            before--;
        }
    }

    private boolean isCloseTo(int index) {
        return index > sentence.start()
                && sentence.word(index).equals("to")
                && sentence.word(index - 1).equals("close");
    }

    /** "The outage lasted 33 minutes", "Duration: 33 minutes". */
    private boolean followsNameOfOutage() {
        int anchor = sentence.skipBack(OutageVocabulary.LINKS, before);
        if (sentence.isIn(OutageVocabulary.OUTAGE, anchor)) {
            return !sentence.isIn(OutageVocabulary.FOREIGN, anchor - 1);
        }
        boolean label = anchor >= sentence.start() && sentence.word(anchor).equals("duration");
        return (label && isOfOutage(anchor)) || lastsAfterNameOfOutage(anchor);
    }

    /** "The disruption of the checkout lasted 33 minutes". */
    private boolean lastsAfterNameOfOutage(int anchor) {
        if (anchor < sentence.start() || !sentence.contains(OutageVocabulary.LASTING, anchor, duration.from())) {
            return false;
        }
        for (int i = anchor; i > Math.max(sentence.start(), anchor - MAX_WORDS_OF_NAME); i--) {
            if (OutageVocabulary.OF_SERVICE.contains(sentence.word(i))) {
                return sentence.isIn(OutageVocabulary.OUTAGE, i - 1) && !sentence.isIn(OutageVocabulary.FOREIGN, i - 2);
            }
        }
        return false;
    }

    private boolean isOfOutage(int word) {
        return sentence.isIn(OutageVocabulary.OUTAGE, word - 1)
                || sentence.skipBack(OutageVocabulary.LINKS, word - 1) < sentence.start();
    }

    /** "A 33-minute outage", "33 minutes of downtime". */
    private boolean precedesNameOfOutage() {
        int name = duration.to();
        while (sentence.isIn(OutageVocabulary.FILLERS, name)) {
            name++;
        }
        return sentence.isIn(OutageVocabulary.OUTAGE, name) && !isCause();
    }

    private boolean isCause() {
        boolean indefinite = sentence.isIn(ARTICLES, before);
        return sentence.isIn(OutageVocabulary.CAUSES, indefinite ? before - 1 : before);
    }

    /** "Checkout was down for 33 minutes", "unavailable to all customers for 33 minutes". */
    private boolean followsState() {
        int link = sentence.skipBack(OutageVocabulary.LINKS, before);
        int audience = isFor(before) ? sentence.skipBack(OutageVocabulary.AUDIENCE, before) : link;
        return sentence.isIn(OutageVocabulary.STATE, link) || sentence.isIn(OutageVocabulary.STATE, audience);
    }

    /** "For 33 minutes, nobody could pay". */
    private boolean opensSentenceAboutFailure() {
        boolean opens = isFor(before)
                && (before == sentence.start() || tokens.get(before).gap().indexOf(',') >= 0);
        return opens && describesFailure(duration.to(), sentence.end());
    }

    /** "Nobody could pay for 33 minutes." */
    private boolean closesSentenceAboutFailure() {
        return isFor(before) && duration.to() == sentence.end() && describesTotalFailure(sentence.start(), before);
    }

    private boolean describesFailure(int from, int to) {
        if (sentence.contains(OutageVocabulary.STATE, from, to)
                || sentence.contains(OutageVocabulary.OUTAGE, from, to)) {
            return true;
        }
        return describesTotalFailure(from, to);
    }

    private boolean describesTotalFailure(int from, int to) {
        for (int i = from; i < to; i++) {
            if (namesNobody(i) || (sentence.isIn(OutageVocabulary.PEOPLE, i) && couldNot(i + 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean namesNobody(int index) {
        String word = sentence.word(index);
        return word.equals("nobody") || (word.equals("no") && sentence.isIn(AFTER_NO, index + 1));
    }

    private boolean couldNot(int index) {
        int not = sentence.isIn(OutageVocabulary.COULD, index) ? index + 1 : index;
        return sentence.isIn(OutageVocabulary.COULD_NOT, not);
    }

    private boolean isFor(int index) {
        return sentence.has(index) && sentence.word(index).equals("for");
    }
}
