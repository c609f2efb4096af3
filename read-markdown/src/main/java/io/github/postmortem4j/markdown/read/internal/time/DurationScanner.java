package io.github.postmortem4j.markdown.read.internal.time;

import io.github.postmortem4j.markdown.read.internal.words.WordFolding;
import io.github.postmortem4j.markdown.read.internal.words.WordLists;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds durations in a text, such as {@code 1 hour and 20 minutes}, {@code 90 min}, {@code 1h30m} or {@code 2.5 hours}.
 */
public final class DurationScanner {

    private static final int MAX_DIGITS = 6;

    private static final Map<String, Integer> SECONDS = new HashMap<>();
    private static final List<String> AND = WordLists.of("times").get("DURATION_AND");

    static {
        unit("UNIT_SECOND", 1);
        unit("UNIT_MINUTE", 60);
        unit("UNIT_HOUR", 3_600);
        unit("UNIT_DAY", 86_400);
    }

    private DurationScanner() {}

    private static void unit(String key, int seconds) {
        WordLists.of("times").get(key).forEach(name -> SECONDS.put(name, seconds));
    }

    /** {@return the durations in a text; adjacent parts such as hours and minutes are added} */
    public static List<Duration> in(String text) {
        List<Duration> found = new ArrayList<>();
        Duration sum = null;
        int sumEnd = 0;
        int i = 0;
        while (i < text.length()) {
            Part part = CharacterScanner.isDigit(text, i) && !isWithinWord(text, i) ? part(text, i) : null;
            if (part == null) {
                i++;
                continue;
            }
            if (sum != null && isJoined(text, sumEnd, i)) {
                sum = sum.plus(part.length());
            } else {
                if (sum != null) {
                    found.add(sum);
                }
                sum = part.length();
            }
            sumEnd = part.end();
            i = part.end();
        }
        if (sum != null) {
            found.add(sum);
        }
        return found;
    }

    private record Part(Duration length, int end) {}

    private static boolean isWithinWord(String text, int index) {
        char before = CharacterScanner.at(text, index - 1);
        return CharacterScanner.isDigit(text, index - 1) || ".:,+".indexOf(before) >= 0;
    }

    private static boolean isJoined(String text, int from, int to) {
        String between = text.substring(from, to).strip();
        return to - from <= 6
                && (between.isEmpty() || between.equals(",") || between.equals("&") || AND.contains(between));
    }

    private static @Nullable Part part(String text, int start) {
        int digits = CharacterScanner.countDigits(text, start, MAX_DIGITS);
        int end = start + digits;
        int fraction =
                CharacterScanner.at(text, end) == '.' ? CharacterScanner.countDigits(text, end + 1, MAX_DIGITS) : 0;
        end += fraction == 0 ? 0 : fraction + 1;
        int unit = CharacterScanner.at(text, end) == '-' ? end + 1 : CharacterScanner.skipSpaces(text, end);
        int unitEnd = CharacterScanner.endOfLetters(text, unit);
        long seconds = SECONDS.getOrDefault(WordFolding.words(text.substring(unit, unitEnd)), 0);
        if (digits == MAX_DIGITS || seconds == 0) {
            return null;
        }
        BigDecimal length = new BigDecimal(text.substring(start, end)).multiply(BigDecimal.valueOf(seconds));
        return new Part(Duration.ofSeconds(length.longValue()), unitEnd);
    }
}
