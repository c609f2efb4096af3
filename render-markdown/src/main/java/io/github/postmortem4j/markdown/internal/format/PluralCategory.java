package io.github.postmortem4j.markdown.internal.format;

import java.util.Locale;

/**
 * The forms that languages have for counted words, as the Unicode CLDR 47 names and rules them (supplemental/plurals.xml,
 * cardinal), for numbers written in digits. Without ICU: these are all the rules that the languages of this package have.
 */
enum PluralCategory {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    private static final int MILLION = 1_000_000;

    /** {@return the form for so many in a language; as in English when the language is none of those translated} */
    static PluralCategory of(Locale language, long number) {
        return switch (language.getLanguage()) {
            case "ar" -> arabic(number);
            case "fr" -> romance(number, true);
            case "pt" -> romance(number, !isOfPortugal(language));
            case "es" -> romance(number, false);
            default -> number == 1 ? ONE : OTHER;
        };
    }

    /** {@return the form for a number with a fraction, given what stands before the decimal mark} */
    static PluralCategory ofFraction(Locale language, long whole) {
        boolean upToTwo = switch (language.getLanguage()) {
            case "fr" -> true;
            case "pt" -> !isOfPortugal(language);
            default -> false;
        };
        return upToTwo && (whole == 0 || whole == 1) ? ONE : OTHER;
    }

    /** In CLDR, {@code pt} is the Portuguese of Brazil. */
    private static boolean isOfPortugal(Locale language) {
        return language.getCountry().equals("PT");
    }

    /** A million is a noun: {@code 1 000 000 de usuarios}. */
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

    /** {@return the category as it stands in a key of a label} */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
