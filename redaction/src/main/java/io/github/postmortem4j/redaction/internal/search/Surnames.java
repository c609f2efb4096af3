package io.github.postmortem4j.redaction.internal.search;

/**
 * Finds the last name behind a first name. If the owner of a task is "Ada", the text may still name "Ada Lovelace", and
 * replacing the first name alone would publish the last one.
 */
final class Surnames {

    /** The number of names behind a first name, as in "Ada King Noel". */
    private static final int MAX_NAMES = 2;

    private static final int MAX_LENGTH = 40;

    private Surnames() {}

    /** {@return the match of a single name with the capitalized words behind it; any other match unchanged} */
    static TermMatch withSurname(TermMatch match, CharSequence text) {
        boolean name = match.term().kind() == Term.Kind.NAME || match.term().kind() == Term.Kind.PART;
        // In German, "Adas Korrektur" is a genitive with a noun.
        boolean inflected = match.end() - match.start() != match.term().text().length();
        if (!name || inflected || !isCapitalizedWord(text, match.start(), match.end())) {
            return match;
        }
        int end = match.end();
        for (int i = 0; i < MAX_NAMES; i++) {
            int next = end < text.length() && text.charAt(end) == ' ' ? wordEnd(text, end + 1) : end;
            if (next <= end + 1 || !isCapitalizedWord(text, end + 1, next)) {
                break;
            }
            end = next;
        }
        return end == match.end() ? match : new TermMatch(match.start(), end, match.term());
    }

    private static int wordEnd(CharSequence text, int start) {
        int end = start;
        while (end < text.length() && end - start < MAX_LENGTH && isPart(text, end)) {
            end++;
        }
        return end;
    }

    /** {@return whether a character is part of a name; the apostrophe of "Lovelace's" is not, but that of "O'Brien" is} */
    private static boolean isPart(CharSequence text, int index) {
        char c = text.charAt(index);
        boolean joint = "-'\u2019".indexOf(c) >= 0 && index + 1 < text.length();
        return Character.isLetter(c) || (joint && Character.isUpperCase(text.charAt(index + 1)));
    }

    /** {@return whether a word is written like "Lovelace" or "O'Brien", not like "DNS" or "iPhone"} */
    private static boolean isCapitalizedWord(CharSequence text, int start, int end) {
        return end - start > 1
                && Character.isUpperCase(text.charAt(start))
                && !Character.isUpperCase(text.charAt(start + 1))
                && wordEnd(text, start) == end;
    }
}
