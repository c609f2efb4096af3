package io.github.postmortem4j.markdown.read.internal.time;

/** The half of the day behind a time. */
enum Meridiem {
    /** Before noon. */
    AM,
    /** From noon on. */
    PM,
    /** Not written. */
    NONE;

    /** {@return what is written at an index, behind white space or not} */
    static Meridiem at(String text, int index) {
        int start = CharacterScanner.skipSpaces(text, index);
        char c = Character.toLowerCase(CharacterScanner.at(text, start));
        if (c != 'a' && c != 'p') {
            return NONE;
        }
        Meridiem half = c == 'a' ? AM : PM;
        return half.end(text, index) > index ? half : NONE;
    }

    /** {@return the end of the letters; where they would begin when there are none} */
    int end(String text, int index) {
        if (this == NONE) {
            return index;
        }
        int start = CharacterScanner.skipSpaces(text, index);
        int next = start + 1;
        if (Character.toLowerCase(CharacterScanner.at(text, next)) == 'm' && CharacterScanner.isEdge(text, next + 1)) {
            return next + 1;
        }
        boolean dotted = CharacterScanner.at(text, next) == '.'
                && Character.toLowerCase(CharacterScanner.at(text, next + 1)) == 'm';
        if (dotted && CharacterScanner.isEdge(text, next + 2)) {
            return CharacterScanner.at(text, next + 2) == '.' ? next + 3 : next + 2;
        }
        // A lone letter counts right behind the digits only: "12:28p", but not "12 a server".
        boolean alone = start == index
                && index >= 3
                && CharacterScanner.at(text, index - 3) == ':'
                && CharacterScanner.isEdge(text, next);
        return alone ? next : index;
    }

    boolean allows(int hour) {
        return switch (this) {
            case AM -> hour <= 12;
            case PM -> hour >= 1 && hour <= 12;
            case NONE -> hour <= 23;
        };
    }

    int hour(int written) {
        return switch (this) {
            case AM -> written % 12;
            case PM -> written % 12 + 12;
            case NONE -> written;
        };
    }
}
