package io.github.postmortem4j.markdown.read.trace;

import io.github.postmortem4j.markdown.read.internal.words.WordLists;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds out whether a number is written in a page: in digits, with separators, as so many thousands or millions, or as a half. */
final class WrittenNumbers {

    private static final Pattern SEPARATOR = Pattern.compile("(?<=\\d)[,.'\\h](?=\\d{3}(?!\\d))");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)?");
    private static final List<BigDecimal> SCALES =
            List.of(BigDecimal.ONE, BigDecimal.valueOf(1_000), BigDecimal.valueOf(1_000_000));

    private static final Map<String, List<String>> FRACTIONS = Map.of(
            "25", List.of("QUARTER"),
            "75", List.of("THREE_QUARTERS"),
            "20", List.of("FIFTH"),
            "40", List.of("TWO_FIFTHS"),
            "60", List.of("THREE_FIFTHS"),
            "80", List.of("FOUR_FIFTHS"),
            "10", List.of("TENTH"));

    private WrittenNumbers() {}

    /** {@return whether a page has a number of this value} */
    static boolean has(String page, String digits) {
        if (!digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        BigDecimal value = new BigDecimal(digits);
        if (hasFraction(page.toLowerCase(Locale.ROOT), digits)) {
            return true;
        }
        boolean half = digits.equals("50") && hasHalf(page.toLowerCase(Locale.ROOT));
        return half || hasValue(SEPARATOR.matcher(page).replaceAll(""), value);
    }

    private static boolean hasFraction(String page, String digits) {
        return FRACTIONS.getOrDefault(digits, List.of()).stream()
                .flatMap(key -> WordLists.of("phrases").get(key).stream())
                .anyMatch(page.replace('-', ' ')::contains);
    }

    private static boolean hasHalf(String page) {
        return WordLists.of("phrases").get("HALF").stream().anyMatch(page::contains);
    }

    private static boolean hasValue(String page, BigDecimal value) {
        return NUMBER.matcher(page)
                .results()
                .map(MatchResult::group)
                .map(number -> new BigDecimal(number.replace(',', '.')))
                .anyMatch(number ->
                        SCALES.stream().anyMatch(scale -> number.multiply(scale).compareTo(value) == 0));
    }
}
