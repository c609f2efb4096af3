package io.github.postmortem4j.validation.internal.detect;

import io.github.postmortem4j.validation.internal.language.PhraseSet;
import io.github.postmortem4j.validation.internal.language.PhraseSet.Match;
import io.github.postmortem4j.validation.internal.language.Token;
import io.github.postmortem4j.validation.internal.language.WordSet;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds English phrases that blame people, as whole words and ignoring case. */
public final class BlamingLanguage {

    private static final PhraseSet BLAMING = PhraseSet.of("""
            to blame
            the blame: take the blame | takes the blame | took the blame | bears the blame | deserves the blame
            X's fault: *'s fault | my fault | your fault | his fault | her fault | its fault | our fault | their fault
            X's fault: whose fault
            at fault
            human error: human error | human errors
            operator error
            careless: careless | carelessly | carelessness
            should have known: should have known | should've known | ought to have known
            should have been more careful: should have been more careful | should've been more careful
            negligent: negligent | negligently | negligence
            incompetent: incompetent | incompetently | incompetence
            stupid: stupid | stupidly | stupidity
            idiotic: idiot | idiots | idiotic
            reckless: reckless | recklessly | recklessness
            sloppy: sloppy | sloppily | sloppiness
            foolish: foolish | foolishly
            clueless
            dumb mistake
            inexcusable
            """);

    /** Technical terms that contain such phrases. */
    private static final PhraseSet HARMLESS = PhraseSet.of("""
            fault tolerance: fault tolerance | fault tolerant | fault isolation | fault containment | fault recovery
            fault domain: fault domain | fault domains | fault line | fault lines | fault model
            fault injection: fault injection | fault injections | fault detection
            fault handler: fault handler | fault handlers | fault handling
            fault log: fault log | fault logs | fault report | fault reports | fault code | fault codes | fault rate
            today's fault: today's fault | yesterday's fault
            git blame
            sloppy quorum: sloppy quorum | sloppy quorums
            operator error log: operator error log | operator error logs | operator error message
            """);

    private static final Set<String> NEGATIONS =
            WordSet.of("nobody no not never none neither isn't wasn't aren't weren't nobody's");

    /** Words that may separate a negation from the phrase that it negates. */
    private static final Set<String> BETWEEN = WordSet.of("""
            a an the any one person single individual is was are were be been being about due caused by simply
            simple really here looking for anyone anybody someone somebody
            """);

    private static final int MAX_DISTANCE = 6;

    private BlamingLanguage() {}

    /**
     * {@return the canonical form of the first blaming phrase of a text, or {@code null} if there is none}
     *
     * <p>Negated phrases ("nobody was to blame", "not the operator's fault") and technical terms ("fault tolerance",
     * "git blame") do not count.
     */
    public static @Nullable String firstIn(List<Token> tokens) {
        BitSet harmless = new BitSet(tokens.size());
        HARMLESS.in(tokens).forEach(term -> harmless.set(term.from(), term.to()));
        return BLAMING.in(tokens).stream()
                .filter(match -> harmless.get(match.from(), match.to()).isEmpty())
                .filter(match -> !isNegated(tokens, match.from()))
                .map(Match::canonical)
                .findFirst()
                .orElse(null);
    }

    private static boolean isNegated(List<Token> tokens, int phrase) {
        if (NEGATIONS.contains(tokens.get(phrase).word())) {
            return true; // "nobody's fault"
        }
        int farthest = Math.max(0, phrase - MAX_DISTANCE);
        for (int i = phrase; i > farthest && tokens.get(i).followsClosely(); i--) {
            String before = tokens.get(i - 1).word();
            if (NEGATIONS.contains(before)) {
                return true;
            }
            if (!BETWEEN.contains(before)) {
                return false;
            }
        }
        return false;
    }
}
