package io.github.postmortem4j.markdown.internal.format;

import java.util.Locale;

/**
 * The plural categories of Unicode CLDR 47 (supplemental/plurals.xml, cardinal), for numbers in digits. The rules of the
 * supported languages are few, so they are implemented here without ICU.
 */
enum PluralCategory {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    private static final int MILLION = 1_000_000;

    /** {@return the category of a number in a language; an unsupported language has the rules of English} */
    static PluralCategory of(Locale language, long number) {
        return switch (language.getLanguage()) {
            case "ar" -> arabic(number);
            case "fr" -> romance(number, true);
            case "pt" -> romance(number, !isOfPortugal(language));
            case "es" -> romance(number, false);
            default -> number == 1 ? ONE : OTHER;
        };
    }

    /** {@return the category of a number with a fraction, given the part before the decimal separator} */
    static PluralCategory ofFraction(Locale language, long whole) {
        boolean upToTwo = switch (language.getLanguage()) {
            case "fr" -> true;
            case "pt" -> !isOfPortugal(language);
            default -> false;
        };
        return upToTwo && (whole == 0 || whole == 1) ? ONE : OTHER;
    }

    /** In CLDR, {@code pt} is Brazilian Portuguese. */
    private static boolean isOfPortugal(Locale language) {
        return language.getCountry().equals("PT");
    }

    /** Multiples of a million are nouns: {@code 1 000 000 de usuarios}. */
    private static PluralCategory romance(long number, boolean zeroIsOne) {
        if (number == 1 || (number == 0 && zeroIsOne)) {
            return ONE;
        }
        return number != 0 && number % MILLION == 0 ? MANY : OTHER;
    }

    private static PluralCategory arabic(long number) {
        if (number >= 0 && number <= 2) {
            return values()[(int) number];
        }
        long ofHundred = number % 100;
        return ofHundred >= 3 && ofHundred <= 10 ? FEW : ofHundred >= 11 ? MANY : OTHER;
    }

    /** {@return the category as part of the key of a label} */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
