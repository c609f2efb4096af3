package io.github.postmortem4j.markdown.internal;

import java.util.Locale;

/** The forms that languages have for counted words, as the Unicode CLDR names and rules them for whole numbers. */
enum PluralCategory {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    /** {@return the form for so many in a language; as in English when the language is none of those translated} */
    static PluralCategory of(Locale language, long number) {
        return switch (language.getLanguage()) {
            case "ar" -> arabic(number);
            case "fr", "pt" -> number == 0 || number == 1 ? ONE : OTHER;
            default -> number == 1 ? ONE : OTHER;
        };
    }

    private static PluralCategory arabic(long number) {
        if (number >= 0 && number <= 2) {
            return values()[(int) number];
        }
        long ofHundred = number % 100;
        return ofHundred >= 3 && ofHundred <= 10 ? FEW : ofHundred >= 11 ? MANY : OTHER;
    }

    /** {@return the category as it stands in a key of a label} */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
