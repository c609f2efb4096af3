package io.github.postmortem4j.validation.internal.claim;

import io.github.postmortem4j.validation.internal.language.Token;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number before a unit: "27", "1,500", "1.5", "twenty-four", "an", "half an", "two and a half", "treinta y cinco".
 *
 * @param value the number
 * @param to the index after the last token
 */
record StatedNumber(BigDecimal value, int to) {

    static final BigDecimal HALF = new BigDecimal("0.5");

    /** Longer numbers are not durations of an outage. */
    private static final int MAX_LENGTH = 9;

    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

    /** {@return the number that starts at a token, or {@code null} if there is none or it is ambiguous} */
    static @Nullable StatedNumber at(List<Token> tokens, int index, ClaimVocabulary words) {
        if (index >= tokens.size() || !words.beginsNumber(tokens.get(index))) {
            return null;
        }
        Token token = tokens.get(index);
        int half = words.endOf("HALF_OF", tokens, index);
        if (half > 0) {
            return new StatedNumber(HALF, half);
        }
        int article = words.endOf("ARTICLE", tokens, index);
        if (article > 0) {
            return new StatedNumber(BigDecimal.ONE, article);
        }
        StatedNumber whole = token.isNumeral() ? inDigits(token, index) : inWords(tokens, index, words);
        int fraction = whole == null ? -1 : words.endOf("AND_A_HALF", tokens, whole.to);
        return whole != null && fraction > 0 ? new StatedNumber(whole.value.add(HALF), fraction) : whole;
    }

    private static @Nullable StatedNumber inWords(List<Token> tokens, int index, ClaimVocabulary words) {
        BigDecimal value = words.number(tokens.get(index).word());
        if (value == null) {
            return null;
        }
        int and = words.endOf("AND", tokens, index + 1);
        int unitAt = and > 0 ? and : index + 1;
        BigDecimal unit = unitAt < tokens.size() && tokens.get(unitAt).followsClosely()
                ? words.number(tokens.get(unitAt).word())
                : null;
        boolean compound = unit != null && value.compareTo(TWENTY) >= 0 && unit.compareTo(TEN) < 0;
        return compound && unit != null
                ? new StatedNumber(value.add(unit), unitAt + 1)
                : new StatedNumber(value, index + 1);
    }

    private static @Nullable StatedNumber inDigits(Token token, int index) {
        BigDecimal value = StatedFigure.of(token);
        return value != null && value.precision() - value.scale() <= MAX_LENGTH
                ? new StatedNumber(value, index + 1)
                : null;
    }
}
