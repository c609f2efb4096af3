package io.github.postmortem4j.markdown.read.internal.time;

/** The half of the day that a time is in. */
enum Meridiem {
    /** Before noon. */
    AM,
    /** Noon and after. */
    PM,
    /** "Noon" behind 12. */
    NOON,
    /** "Midnight" behind 12. */
    MIDNIGHT,
    /** Not written. */
    NONE;

    /** {@return the marker at an index, after optional white space} */
    static Meridiem at(String text, int index) {
        int start = CharacterScanner.skipSpaces(text, index);
        char c = Character.toLowerCase(CharacterScanner.at(text, start));
        Meridiem half = switch (c) {
            case 'a' -> AM;
            case 'p' -> PM;
            case 'n' -> NOON;
            case 'm' -> MIDNIGHT;
            default -> NONE;
        };
        return half.end(text, index) > index ? half : NONE;
    }

    /** {@return the end of the marker at an index, or the index itself if there is none} */
    int end(String text, int index) {
        if (this == NONE) {
            return index;
        }
        int start = CharacterScanner.skipSpaces(text, index);
        if (this == NOON || this == MIDNIGHT) {
            int end = start + name().length();
            boolean word = text.regionMatches(true, start, name(), 0, name().length());
            return word && CharacterScanner.isBoundary(text, end) ? end : index;
        }
        int next = start + 1;
        if (Character.toLowerCase(CharacterScanner.at(text, next)) == 'm'
                && CharacterScanner.isBoundary(text, next + 1)) {
            return next + 1;
        }
        boolean dotted = CharacterScanner.at(text, next) == '.'
                && Character.toLowerCase(CharacterScanner.at(text, next + 1)) == 'm';
        if (dotted && CharacterScanner.isBoundary(text, next + 2)) {
            return CharacterScanner.at(text, next + 2) == '.' ? next + 3 : next + 2;
        }
        // A single letter counts only directly after the digits, as in "12:28p" but not in "12 a server".
        boolean alone = start == index
                && index >= 3
                && CharacterScanner.at(text, index - 3) == ':'
                && CharacterScanner.isBoundary(text, next);
        return alone ? next : index;
    }

    boolean allows(int hour) {
        return switch (this) {
            case AM -> hour <= 12;
            case PM -> hour >= 1 && hour <= 12;
            case NOON, MIDNIGHT -> hour == 12;
            case NONE -> hour <= 23;
        };
    }

    int hour(int written) {
        return switch (this) {
            case AM, MIDNIGHT -> written % 12;
            case PM, NOON -> written % 12 + 12;
            case NONE -> written;
        };
    }
}
