package io.github.postmortem4j.validation.internal.claim;

import io.github.postmortem4j.validation.internal.language.Token;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads a number in digits: "40", "62.5", "62,5", "5,000", "1.250.000". */
final class StatedFigure {

    private static final int MAX_LENGTH = 15;
    private static final int GROUP = 3;

    private StatedFigure() {}

    /** {@return the number of a token, or {@code null} if it is not a number} */
    static @Nullable BigDecimal of(Token token) {
        String word = token.word();
        if (word.length() > MAX_LENGTH || !word.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == ',')) {
            return null;
        }
        String plain = hasGroups(word) ? word.replace(",", "").replace(".", "") : word.replace(',', '.');
        return plain.indexOf('.') == plain.lastIndexOf('.') ? new BigDecimal(plain) : null;
    }

    /** Returns whether every mark is followed by exactly three digits, as between thousands. */
    private static boolean hasGroups(String word) {
        int mark = nextMark(word, 0);
        if (mark < 0 || mark > GROUP || word.startsWith("0")) {
            return false;
        }
        for (int i = mark; i >= 0; i = nextMark(word, i + 1)) {
            int next = nextMark(word, i + 1);
            if ((next < 0 ? word.length() : next) - i - 1 != GROUP) {
                return false;
            }
        }
        return true;
    }

    private static int nextMark(String word, int from) {
        for (int i = from; i < word.length(); i++) {
            if (word.charAt(i) == ',' || word.charAt(i) == '.') {
                return i;
            }
        }
        return -1;
    }
}
