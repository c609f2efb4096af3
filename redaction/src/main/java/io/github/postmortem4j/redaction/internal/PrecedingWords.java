package io.github.postmortem4j.redaction.internal;

import io.github.postmortem4j.redaction.internal.actor.ActorWords;
import io.github.postmortem4j.redaction.internal.search.SearchCharacters;
import io.github.postmortem4j.redaction.internal.search.TextNormalizer;

/**
 * The words before a name: titles, initials, articles, and other determiners. No method looks at text before the given
 * limit.
 */
final class PrecedingWords {

    private static final int MAX_WORD = 14;

    private static final int MAX_TITLES = 3;

    private PrecedingWords() {}

    /** {@return the start of the titles and initials before an index, or the index if there are none} */
    static int titleStart(String text, int from, int limit) {
        int start = from;
        for (int i = 0; i < MAX_TITLES; i++) {
            int word = wordBefore(text, start, limit);
            boolean title = word < start && isIn("title", text, word, start);
            if (!title && !isInitial(text, word, start)) {
                break;
            }
            start = word;
        }
        return start;
    }

    /** {@return the start of the article before an index, or the index if there is none} */
    static int articleStart(String text, int from, int limit) {
        int word = wordBefore(text, from, limit);
        return word < from && isIn("article", text, word, from) ? word : from;
    }

    /** {@return whether a word such as "our", or a genitive such as "the team's", precedes an index} */
    static boolean isDetermined(String text, int from, int limit) {
        int word = wordBefore(text, from, limit);
        if (word == from) {
            return false;
        }
        boolean genitive = text.substring(word, from).strip().equals("s")
                && word - 1 > limit
                && SearchCharacters.isApostrophe(text.charAt(word - 1));
        if (!genitive) {
            return isIn("determiner", text, word, from);
        }
        int owner = wordStart(text, word - 1, limit);
        return owner < word - 1 && !isIn("contracted", text, owner, word - 1);
    }

    /** {@return the start of the letters that end at an index} */
    static int wordStart(String text, int end, int limit) {
        int start = end;
        while (start > limit && end - start < MAX_WORD && isLetter(text, start - 1)) {
            start--;
        }
        return start;
    }

    /** An initial is a capital letter and a dot. */
    private static boolean isInitial(String text, int word, int end) {
        return end - word >= 2 && Character.isUpperCase(text.charAt(word)) && text.charAt(word + 1) == '.';
    }

    /** Returns the start of the word before an index, or the index if there is none. */
    private static int wordBefore(String text, int index, int limit) {
        int end = index;
        while (end > limit && index - end < 2 && text.charAt(end - 1) == ' ') {
            end--;
        }
        int dot = end > limit && text.charAt(end - 1) == '.' ? end - 1 : end;
        if (dot == index) {
            return index;
        }
        int start = wordStart(text, dot, limit);
        boolean whole =
                start < dot && (start == limit ? limit == 0 || !isLetter(text, limit - 1) : !isLetter(text, start - 1));
        return whole ? start : index;
    }

    private static boolean isIn(String section, String text, int word, int end) {
        return ActorWords.contains(section, TextNormalizer.words(text.substring(word, end)));
    }

    private static boolean isLetter(String text, int index) {
        return Character.isLetterOrDigit(text.charAt(index));
    }
}
