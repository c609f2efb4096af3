package io.github.postmortem4j.validation.internal.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits a text into words and numbers, for phrase search. Reads the text once.
 *
 * <p>Splits more than the JDK's word boundaries, which keep "27min", "fault-tolerant" and "1h18m" whole but separate a
 * typographic apostrophe from its word.
 */
public final class Tokenizer {

    private final String text;
    private final List<Token> found = new ArrayList<>();
    private int position;

    private Tokenizer(String text) {
        this.text = text;
    }

    /** {@return the words and numbers of a text, in order} */
    public static List<Token> of(CharSequence text) {
        Tokenizer tokens = new Tokenizer(text.toString());
        tokens.scan();
        return tokens.found;
    }

    private void scan() {
        int gapStart = 0;
        while (position < text.length()) {
            int start = position;
            String word;
            if (isLetterAt(start)) {
                word = scanWord();
            } else if (isDigitAt(start)) {
                word = scanNumber();
            } else {
                position++;
                continue;
            }
            found.add(new Token(word, text, gapStart, start, position));
            gapStart = position;
        }
    }

    private String scanNumber() {
        int start = position;
        while (isDigitAt(position) || (isOneOf(".,", position) && isDigitAt(position + 1))) {
            position++;
        }
        return text.substring(start, position);
    }

    private String scanWord() {
        int start = position;
        skipLowerCase();
        if (!isLetterAt(position) && !isApostropheAt(position)) {
            return text.substring(start, position); // Most words; they need no folding.
        }
        while (isLetterAt(position) || (isApostropheAt(position) && isLetterAt(position + 1))) {
            position++;
        }
        if (isApostropheAt(position) && isOneOf("sS", position - 1)) {
            position++; // The possessive of a plural, as in "the operators' fault".
        }
        return text.substring(start, position).replace('’', '\'').toLowerCase(Locale.ROOT);
    }

    private void skipLowerCase() {
        int end = position;
        while (end < text.length() && text.charAt(end) >= 'a' && text.charAt(end) <= 'z') {
            end++;
        }
        position = end;
    }

    private boolean isDigitAt(int index) {
        return index < text.length() && Character.isDigit(text.charAt(index));
    }

    /** Combining marks count as letters. Characters beyond the basic plane, such as emoji, separate words. */
    private boolean isLetterAt(int index) {
        if (index >= text.length()) {
            return false;
        }
        char c = text.charAt(index);
        return c < 128
                ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
                : Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private boolean isApostropheAt(int index) {
        return index < text.length() && (text.charAt(index) == '\'' || text.charAt(index) == '’');
    }

    private boolean isOneOf(String characters, int index) {
        return index < text.length() && characters.indexOf(text.charAt(index)) >= 0;
    }
}
