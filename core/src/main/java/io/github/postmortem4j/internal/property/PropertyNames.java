package io.github.postmortem4j.internal.property;

import java.util.Locale;

/** Compares the names of properties as people write them. */
final class PropertyNames {

    /** Exceeds the length of every property of the format by far, so a longer name is not a misspelling of one. */
    private static final int MAX_LENGTH = 40;

    private PropertyNames() {}

    /** {@return the letters and digits of a name in lower case: {@code startedat} for {@code started_at}} */
    static String normalized(String name) {
        if (name.length() > MAX_LENGTH) {
            return "";
        }
        StringBuilder letters = new StringBuilder();
        name.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    /** {@return whether a normalized name is a misspelling of another one, which is longer the more letters may differ} */
    static boolean isMisspelling(String written, String intended) {
        int allowed = allowedEdits(intended.length());
        if (written.isEmpty() || Math.abs(written.length() - intended.length()) > allowed) {
            return false;
        }
        return (intended.length() > 3 || written.charAt(0) == intended.charAt(0))
                && edits(written, intended) <= allowed;
    }

    /** {@return whether a name consists of a shorter one and further words: {@code dueDate} and {@code due_date} of {@code due}} */
    static boolean addsWordsTo(String written, String intended) {
        int end = intended.length();
        return written.length() > end
                && written.regionMatches(true, 0, intended, 0, end)
                && !Character.isLowerCase(written.charAt(end))
                && !Character.isDigit(written.charAt(end));
    }

    private static int allowedEdits(int length) {
        if (length < 3) {
            return 0;
        }
        return length < 7 ? 1 : length < 12 ? 2 : 3;
    }

    /** {@return the number of inserted, removed, replaced and transposed characters between two short texts} */
    static int edits(String one, String other) {
        int[] beforePrevious = new int[other.length() + 1];
        int[] previous = new int[other.length() + 1];
        int[] current = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    current[j] = Math.min(current[j], beforePrevious[j - 2] + 1);
                }
            }
            int[] spare = beforePrevious;
            beforePrevious = previous;
            previous = current;
            current = spare;
        }
        return previous[other.length()];
    }
}
