package io.github.postmortem4j.redaction.internal.actor;

import io.github.postmortem4j.redaction.internal.search.SearchCharacters;
import io.github.postmortem4j.redaction.internal.search.TextNormalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Splits a field that names people into single names. */
final class NameSplitter {

    /** What may be within a name besides letters: dots, hyphens, and what addresses and handles contain. */
    private static final String WITHIN_NAMES = ".-_@!\u2010\u2011\u00AD";

    /** A longer word before a dot is not an abbreviation. */
    private static final int MAX_ABBREVIATION = 3;

    private final String field;
    private final List<String> names = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();

    private NameSplitter(String field) {
        this.field = field;
    }

    /** {@return the names in a field, without titles and decoration} */
    static List<String> names(String field) {
        NameSplitter splitter = new NameSplitter(field);
        splitter.split();
        return splitter.names;
    }

    private void split() {
        int spaces = 0;
        for (int character : field.codePoints().toArray()) {
            boolean space = Character.isSpaceChar(character);
            spaces = space ? spaces + 1 : 0;
            if (character == ')' && isMarker(word)) {
                word.setLength(0);
            }
            if (space) {
                endWord();
            }
            if (spaces > 1 || !(space || isWithinName(character))) {
                endName();
            } else if (!space) {
                word.appendCodePoint(character);
            }
        }
        endName();
    }

    private static boolean isWithinName(int character) {
        return isLetter(character)
                || Character.getType(character) == Character.FORMAT
                || WITHIN_NAMES.indexOf(character) >= 0
                || SearchCharacters.isApostrophe(character);
    }

    /** Whether a word before a closing parenthesis is the number or letter of an element of a list, as in "a) Ada". */
    private static boolean isMarker(CharSequence word) {
        return word.length() == 1 && Character.isLowerCase(word.charAt(0));
    }

    private void endWord() {
        String written = word.toString();
        word.setLength(0);
        if (written.isEmpty()) {
            return;
        }
        if (isJoint(written) || isNumber(written)) {
            addName();
        } else if (written.indexOf('@') >= 0) {
            addName();
            names.add(undecorated(written));
        } else {
            words.add(written);
            if (endsSentence(written)) {
                addName();
            }
        }
    }

    /** A single capital letter is an initial. */
    private static boolean isJoint(String written) {
        boolean hyphen = written.equals("-") || written.equals("\u2010") || written.equals("\u2011");
        boolean initial = written.length() == 1 && Character.isUpperCase(written.charAt(0));
        return hyphen || (!initial && ActorWords.contains("joint", TextNormalizer.words(written)));
    }

    private boolean endsSentence(String written) {
        int dot = written.indexOf('.');
        return words.size() > 1
                && dot > MAX_ABBREVIATION
                && written.substring(dot).chars().allMatch(c -> c == '.')
                && !isTitle(written)
                && !isSuffix(written);
    }

    private void endName() {
        endWord();
        addName();
    }

    private void addName() {
        while (words.size() > 1 && isTitle(words.get(0))) {
            words.remove(0);
        }
        while (!words.isEmpty() && isSuffix(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        String name = undecorated(String.join(" ", words));
        words.clear();
        if (!name.isEmpty()) {
            names.add(name);
        }
    }

    /** A word such as "Don" is a title only before a name. */
    private static boolean isTitle(String written) {
        return Arrays.stream(TextNormalizer.words(written).split(" ", -1))
                .allMatch(word -> ActorWords.contains("title", undecorated(word)));
    }

    /** A degree or generation, as in "Ada Lovelace, Ph.D.". */
    private static boolean isSuffix(String written) {
        return ActorWords.contains("suffix", TextNormalizer.words(written).replace(" ", ""));
    }

    /** The number of an element of a list, as in "1. Ada Lovelace". */
    private static boolean isNumber(String word) {
        int digits = 0;
        while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        boolean dot = digits == word.length() - 1 && word.endsWith(".");
        return digits > 0 && (digits == word.length() || dot);
    }

    /** Removes what is neither a letter nor a digit from both ends, and the ending of a possessive. */
    private static String undecorated(String name) {
        int start = 0;
        int end = name.length();
        while (start < end && !isLetter(name.codePointAt(start))) {
            start++;
        }
        while (end > start && !isLetter(name.codePointBefore(end))) {
            end--;
        }
        String text = name.substring(start, end);
        int genitive = text.length() - 2;
        boolean possessive = genitive > 0 && text.endsWith("s") && SearchCharacters.isApostrophe(text.charAt(genitive));
        return possessive ? text.substring(0, genitive) : text;
    }

    private static boolean isLetter(int character) {
        return Character.isLetterOrDigit(character)
                || Character.getType(character) == Character.NON_SPACING_MARK
                || Character.getType(character) == Character.COMBINING_SPACING_MARK;
    }
}
