package io.github.postmortem4j.validation.internal.task;

import io.github.postmortem4j.validation.internal.language.PhraseSet;
import io.github.postmortem4j.validation.internal.language.PhraseSet.Match;
import io.github.postmortem4j.validation.internal.language.Token;
import io.github.postmortem4j.validation.internal.language.WordSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds English phrases that make a task vague, as whole words and ignoring case. */
public final class VagueTasks {

    /** Phrases that are vague anywhere in a task. */
    private static final PhraseSet ANYWHERE = PhraseSet.of("""
            be careful: be careful | be very careful | be extra careful | be more careful | being more careful
            take more care: take more care | take greater care
            pay attention: pay attention | pay more attention | pay closer attention
            be vigilant: be vigilant | be more vigilant
            be more aware: be more aware | raise awareness | increase awareness
            do better
            try harder
            """);

    /** Phrases that are vague as the verb of a task: "try to find out", but not "alert when clients try to connect". */
    private static final PhraseSet LEADING = PhraseSet.of("""
            try to
            look into: look into | look at
            consider: consider | think about
            make better
            ensure better: ensure better | have better | provide better | get better | add better | set up better
            """);

    /** Phrases that are vague as the verb of a task, unless the task also says how, or how much. */
    private static final PhraseSet LEADING_UNLESS_SPECIFIC = PhraseSet.of("""
            improve: improve | improving
            enhance
            strengthen
            """);

    /** Words that may precede the verb of a task: "The team should also try to ...". */
    private static final Set<String> LEAD_IN = WordSet.of("""
            we should must will can need needs to please also then let's always the team everyone engineers
            """);

    private static final int MAX_LEAD_IN = 6;
    private static final int MAX_WORDS_TO_BETTER = 6;

    private final List<Token> tokens;

    private VagueTasks(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** {@return the canonical form of a phrase that makes a task vague, or {@code null} if there is none} */
    public static @Nullable String phraseIn(List<Token> task) {
        return new VagueTasks(task).phrase();
    }

    private @Nullable String phrase() {
        String phrase = first(ANYWHERE, match -> true);
        if (phrase == null) {
            phrase = first(LEADING, match -> leads(match.from()));
        }
        if (phrase == null && !TaskSpecificity.isSpecific(tokens)) {
            phrase = first(LEADING_UNLESS_SPECIFIC, match -> leads(match.from()));
        }
        return phrase == null && makesSomethingBetter() ? "make better" : phrase;
    }

    private @Nullable String first(PhraseSet phrases, Predicate<Match> condition) {
        return phrases.in(tokens).stream()
                .filter(condition)
                .map(Match::canonical)
                .findFirst()
                .orElse(null);
    }

    /** {@return whether a token is the verb of its sentence: only lead-in words precede it} */
    private boolean leads(int index) {
        for (int i = index; i > Math.max(0, index - MAX_LEAD_IN); i--) {
            if (opensClause(i)) {
                return true;
            }
            if (!LEAD_IN.contains(tokens.get(i - 1).word())) {
                return false;
            }
        }
        return index <= MAX_LEAD_IN;
    }

    private boolean opensClause(int index) {
        Token token = tokens.get(index);
        return token.opensSentence()
                || token.gap().indexOf(':') >= 0
                || token.gap().indexOf('(') >= 0;
    }

    /** {@return whether a clause reads "make ... better" and ends there} */
    private boolean makesSomethingBetter() {
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).word().equals("better") && endsClause(i) && makeLeads(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean endsClause(int index) {
        return index + 1 == tokens.size() || !tokens.get(index + 1).followsClosely();
    }

    private boolean makeLeads(int better) {
        for (int i = better - 1; i >= Math.max(0, better - MAX_WORDS_TO_BETTER); i--) {
            if (tokens.get(i).word().equals("make")) {
                return leads(i);
            }
        }
        return false;
    }
}
