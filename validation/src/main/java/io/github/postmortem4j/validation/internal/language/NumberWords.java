package io.github.postmortem4j.validation.internal.language;

import io.github.postmortem4j.internal.text.Languages;
import io.github.postmortem4j.validation.internal.words.RuleWords;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The words for numbers, from the word file of each language. */
public final class NumberWords {

    private static final Map<String, Map<String, BigDecimal>> VALUES = Languages.WRITTEN.stream()
            .collect(Collectors.toUnmodifiableMap(language -> language, NumberWords::valuesIn));

    private NumberWords() {}

    private static Map<String, BigDecimal> valuesIn(String language) {
        Map<String, BigDecimal> values = new HashMap<>();
        RuleWords.of("numbers", language)
                .forEach((value, all) -> all.forEach(word -> values.put(word, new BigDecimal(value))));
        return Map.copyOf(values);
    }

    /** {@return the number that a lower-case English word means, from 1 to 90, or 0 if it is not a number} */
    public static int valueOf(String word) {
        BigDecimal value = in("en").get(word);
        return value == null ? 0 : value.intValue();
    }

    /**
     * {@return the numbers of the lower-case words for them}
     *
     * @param language the ISO 639 code of a language with a word file
     */
    public static Map<String, BigDecimal> in(String language) {
        return VALUES.getOrDefault(language, Map.of());
    }
}
