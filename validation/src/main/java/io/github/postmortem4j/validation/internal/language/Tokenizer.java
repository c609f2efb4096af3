package io.github.postmortem4j.validation.internal.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Takes a text apart into words and numbers, for the search of phrases.
 *
 * <p>Finer than the JDK's word boundaries, which keep "27min", "fault-tolerant" and "1h18m" whole but part a
 * typographic apostrophe from its word. One pass over the text.
 */
public final class Tokenizer {

    private final String text;
    private final List<Token> found = new ArrayList<>();
    private int position;

    private Tokenizer(String text) {
        this.text = text;
    }

    /** {@return the words and numbers of a text, in its order} */
    public static List<Token> of(CharSequence text) {
        Tokenizer tokens = new Tokenizer(text.toString());
        tokens.scan();
        return tokens.found;
    }

    private void scan() {
        int gapStart = 0;
        while (position < text.length()) {
            int start = position;
            if (isDigitAt(start)) {
                takeNumber();
            } else if (isLetterAt(start)) {
                takeWord();
            } else {
                position++;
                continue;
            }
            found.add(new Token(word(start, position), text, gapStart, start, position));
            gapStart = position;
        }
    }

    private String word(int start, int end) {
        return text.substring(start, end).replace('’', '\'').toLowerCase(Locale.ROOT);
    }

    private void takeNumber() {
        while (isDigitAt(position) || (isOneOf(".,", position) && isDigitAt(position + 1))) {
            position++;
        }
    }

    private void takeWord() {
        while (isLetterAt(position) || (isOneOf("'’", position) && isLetterAt(position + 1))) {
            position++;
        }
        if (isOneOf("'’", position) && isOneOf("sS", position - 1)) {
            position++; // The possessive of a plural: the operators' fault.
        }
    }

    private boolean isDigitAt(int index) {
        return index < text.length() && Character.isDigit(text.charAt(index));
    }

    /** Combining marks count as letters; characters beyond the basic plane, such as emoji, stand between words. */
    private boolean isLetterAt(int index) {
        if (index >= text.length()) {
            return false;
        }
        char c = text.charAt(index);
        return c < 128
                ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
                : Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private boolean isOneOf(String characters, int index) {
        return index < text.length() && characters.indexOf(text.charAt(index)) >= 0;
    }
}
