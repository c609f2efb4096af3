package io.github.postmortem4j.redaction.internal.actor;

import io.github.postmortem4j.redaction.internal.search.TextNormalizer;
import java.util.ArrayList;
import java.util.List;

/** Splits a field that names people into single names. */
final class NameSplitter {

    /** Characters that separate names from each other, and a name from its address or team. */
    private static final String SEPARATORS =
            ",;:/\\&|()<>[]{}\"\n\r\t+*~`\u00B7\u2022\u2013\u2014\u2192\u3001\u060C\uFF0C\uFF1B\u2028\u2029\u0085";

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
        for (int i = 0; i < field.length(); i++) {
            char character = field.charAt(i);
            boolean space = Character.isSpaceChar(character);
            spaces = space ? spaces + 1 : 0;
            if (space) {
                endWord();
            }
            if (spaces > 1 || SEPARATORS.indexOf(character) >= 0) {
                endName();
            } else if (!space) {
                word.append(character);
            }
        }
        endName();
    }

    private void endWord() {
        String written = word.toString();
        word.setLength(0);
        String normalized = TextNormalizer.words(written);
        if (written.isEmpty()) {
            return;
        }
        if (written.equals("-") || isNumber(written) || ActorWords.contains("joint", normalized)) {
            addName();
        } else if (written.startsWith("@") || written.indexOf('@') > 0) {
            addName();
            names.add(undecorated(written));
        } else {
            words.add(written);
        }
    }

    private void endName() {
        endWord();
        addName();
    }

    private void addName() {
        while (!words.isEmpty() && isTitle(words.get(0))) {
            words.remove(0);
        }
        String name = undecorated(String.join(" ", words));
        words.clear();
        if (!name.isEmpty()) {
            names.add(name);
        }
    }

    /** A word such as "Don" is a title only before a name. */
    private boolean isTitle(String written) {
        return words.size() > 1 && ActorWords.contains("title", TextNormalizer.words(undecorated(written)));
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
        while (start < end && !isLetter(name.charAt(start))) {
            start++;
        }
        while (end > start && !isLetter(name.charAt(end - 1))) {
            end--;
        }
        String text = name.substring(start, end);
        return text.endsWith("'s") || text.endsWith("\u2019s") ? text.substring(0, text.length() - 2) : text;
    }

    private static boolean isLetter(char character) {
        return Character.isLetterOrDigit(character)
                || Character.isSurrogate(character)
                || Character.getType(character) == Character.NON_SPACING_MARK
                || Character.getType(character) == Character.COMBINING_SPACING_MARK;
    }
}
