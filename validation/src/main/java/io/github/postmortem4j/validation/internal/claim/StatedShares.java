package io.github.postmortem4j.validation.internal.claim;

import io.github.postmortem4j.validation.internal.language.Sentence;
import io.github.postmortem4j.validation.internal.language.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the shares of all users that were affected: "about 40 % of our users could not pay", "half of the customers were
 * affected". Ignores shares of something else (of requests, of users in one region), bounds ("at least 40 %"), ranges,
 * and sentences about other outages, parts of the outage, plans and recovery.
 */
final class StatedShares {

    private static final Map<String, BigDecimal> FRACTIONS = Map.of(
            "ALL", new BigDecimal(100),
            "HALF", new BigDecimal(50),
            "THIRD", new BigDecimal(33),
            "QUARTER", new BigDecimal(25),
            "TWO_THIRDS", new BigDecimal(67),
            "THREE_QUARTERS", new BigDecimal(75));

    private static final BigDecimal EXACT = new BigDecimal(1);
    private static final BigDecimal HEDGED = new BigDecimal(3);
    private static final BigDecimal IN_WORDS = new BigDecimal(5);
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal TWENTIETH = new BigDecimal("0.05");
    private static final int MAX_LABEL = 8;

    private final List<Token> tokens;
    private final ClaimVocabulary words;

    private StatedShares(List<Token> tokens, ClaimVocabulary words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** {@return the shares in a text, in order} */
    static List<StatedShare> in(List<Token> tokens, ClaimVocabulary words) {
        StatedShares shares = new StatedShares(tokens, words);
        List<StatedShare> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            StatedShare share = shares.at(i);
            if (share != null) {
                found.add(share);
            }
        }
        return found;
    }

    private @Nullable StatedShare at(int index) {
        Token token = tokens.get(index);
        BigDecimal percent = token.isNumeral() && !token.continuesName() ? StatedFigure.of(token) : null;
        int end = percent == null ? -1 : endOfPercent(index + 1);
        if (percent != null && end > 0) {
            if (!isAboutUsers(index, end)) {
                return null;
            }
            return isHedged(index)
                    ? new StatedShare(percent, HEDGED, TENTH, index, end)
                    : new StatedShare(percent, EXACT, TWENTIETH, index, end);
        }
        if (!words.beginsPhrase(token)) {
            return null;
        }
        for (Map.Entry<String, BigDecimal> fraction : FRACTIONS.entrySet()) {
            int endOfFraction = words.endOf(fraction.getKey(), tokens, index);
            if (endOfFraction < 0) {
                continue;
            }
            boolean partOfLonger = words.endOf("TWO_THIRDS", tokens, index - 1) >= endOfFraction
                    || words.endOf("THREE_QUARTERS", tokens, index - 1) >= endOfFraction;
            boolean opens = !fraction.getKey().equals("ALL") || opensSentence(index);
            if (opens && !partOfLonger && isAboutUsers(index, endOfFraction)) {
                return new StatedShare(fraction.getValue(), IN_WORDS, TENTH, index, endOfFraction);
            }
        }
        return null;
    }

    /** "All users were affected", unlike "40 % of all users" and "the page was back for all users". */
    private boolean opensSentence(int index) {
        return index == 0 || tokens.get(index).opensSentence();
    }

    /** Returns the index after the percent sign or word, or -1 if there is none. */
    private int endOfPercent(int index) {
        String text = tokens.get(index - 1).text();
        int i = tokens.get(index - 1).end();
        while (i < text.length() && Character.isSpaceChar(text.charAt(i))) {
            i++;
        }
        if (i < text.length() && text.charAt(i) == '%') {
            return index;
        }
        return words.endOf("PERCENT", tokens, index);
    }

    /** "40 % of our users", "all users". */
    private boolean isAboutUsers(int index, int end) {
        int users = words.skip("OF_USERS", tokens, end);
        int endOfUsers = words.endOf("USERS", tokens, users);
        Sentence sentence = Sentence.around(tokens, index, end);
        boolean joined = users > end || words.endOf("ALL", tokens, index) == end;
        boolean counted =
                joined && endOfUsers > 0 && sentence.end() >= endOfUsers && !isRestricted(sentence, endOfUsers);
        return (counted || followsLabel(index, sentence))
                && words.isIn("FAILURE", sentence)
                && !words.isAboutSomethingElse(sentence)
                && !isBoundOrRange(index, end);
    }

    private boolean isRestricted(Sentence sentence, int index) {
        return sentence.has(index) && tokens.get(index).followsClosely() && words.endOf("ONLY_SOME", tokens, index) > 0;
    }

    /** "Users affected: 40 %". */
    private boolean followsLabel(int index, Sentence sentence) {
        return tokens.get(withoutHedges(index)).gap().strip().equals(":")
                && index - sentence.start() <= MAX_LABEL
                && words.isIn("USERS", tokens, sentence.start(), index)
                && words.isIn("FAILURE", tokens, sentence.start(), index);
    }

    private boolean isHedged(int index) {
        return words.startOf("ABOUT", tokens, index) >= 0;
    }

    private boolean isBoundOrRange(int index, int end) {
        int before = withoutHedges(index);
        return words.startOf("BOUND", tokens, before) >= 0
                || joinsNumber(index)
                || isUpperEnd(before)
                || (end < tokens.size() && joinsNumber(end))
                || (words.endOf("UNTIL", tokens, end) > 0
                        && tokens.get(end).followsClosely()
                        && isNumeral(words.endOf("UNTIL", tokens, end)));
    }

    private int withoutHedges(int index) {
        int before = index;
        for (int start = words.startOf("ABOUT", tokens, before);
                start >= 0;
                start = words.startOf("ABOUT", tokens, before)) {
            before = start;
        }
        return before;
    }

    /** "Between 40 and 70 %". */
    private boolean isUpperEnd(int index) {
        int until = words.startOf("UNTIL", tokens, index);
        return until > 0 && tokens.get(until - 1).isNumeral();
    }

    private boolean joinsNumber(int index) {
        String gap = tokens.get(index).gap().strip();
        return index > 0
                && tokens.get(index).isNumeral()
                && (gap.endsWith("-")
                        || gap.endsWith("–")
                        || gap.endsWith("—")
                        || gap.endsWith("<")
                        || gap.endsWith(">"));
    }

    private boolean isNumeral(int index) {
        return index < tokens.size() && tokens.get(index).isNumeral();
    }
}
