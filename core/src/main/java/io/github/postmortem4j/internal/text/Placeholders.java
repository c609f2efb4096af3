package io.github.postmortem4j.internal.text;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Recognizes text that is not an answer: placeholders ("TBD", "n/a", "under investigation"), hints of a template
 * ({@code <root cause>}), filler ("TBD TBD TBD"), and text without a letter or digit.
 *
 * <p>All words of a text must belong to a placeholder, so a name that contains such a word is not one: "Unknown Worlds
 * API". Takes time in proportion to the length of the text.
 */
public final class Placeholders {

    private static final PlaceholderVocabulary VOCABULARY = PlaceholderVocabulary.load();

    /** A longer text may be filler, but not a placeholder. */
    private static final int MAX_WORDS = 40;

    private static final int MAX_WORDS_OF_HINT = 10;
    private static final int MAX_WORDS_OF_WHOLE_TEXT = 16;

    /** A text that repeats nothing within its first part is not filler. */
    private static final int PREFIX = 4;

    private static final int LONG_TEXT = 200;

    private static final String LOREM_IPSUM = "lorem ipsum dolor";

    private Placeholders() {}

    /** {@return whether a text is blank or not an answer} */
    public static boolean isAbsent(String text) {
        return isPlaceholder(text) || followsMarker(text, VOCABULARY::isMarker);
    }

    /**
     * {@return whether a text is blank or not a task}
     *
     * <p>Unlike in other texts, "TODO" may precede a task: "TODO: patch the Nginx server".
     */
    public static boolean isAbsentTask(String text) {
        return isPlaceholder(text) || followsMarker(text, word -> VOCABULARY.isMarker(word) && !word.equals("todo"));
    }

    private static boolean isPlaceholder(String text) {
        String rest = TemplateHints.removedFrom(text);
        if (!hasLetterOrDigit(rest)) {
            return true;
        }
        if (rest.length() > LONG_TEXT && !repeatsItsStart(rest)) {
            return beginsLoremIpsum(rest);
        }
        if (rest.equals(text) && isAnswer(text)) {
            return false;
        }
        List<String> words = FoldedWords.of(rest);
        return words.isEmpty()
                ? isRepeatedCharacter(rest)
                : beginsLoremIpsum(rest) || RepeatedWords.areFiller(words) || isPlaceholder(words, text);
    }

    /** Recognizes most answers by their first and last word, which is much faster than looking at all of them. */
    private static boolean isAnswer(String text) {
        WordOutline words = text.indexOf('[') >= 0 || text.indexOf('{') >= 0 ? null : WordOutline.of(text);
        if (words == null || words.count() == 0 || words.mayBeFiller() || VOCABULARY.isEndOfHint(words.last())) {
            return false;
        }
        boolean ends = VOCABULARY.isEnd(words.last()) || text.indexOf('(') >= 0;
        return !(ends && VOCABULARY.isStart(words.first())) && !LOREM_IPSUM.startsWith(words.first());
    }

    private static boolean isPlaceholder(List<String> words, String text) {
        return consistsOfPlaceholders(UnspacedWords.split(words)) || isHint(words, text) || isWholeText(words, text);
    }

    private static boolean beginsLoremIpsum(String text) {
        return text.strip().regionMatches(true, 0, LOREM_IPSUM, 0, LOREM_IPSUM.length());
    }

    private static boolean hasLetterOrDigit(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (Character.isLetterOrDigit(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Letters beyond the basic plane are not split into words. */
    private static boolean isRepeatedCharacter(String text) {
        return text.strip().codePoints().distinct().count() == 1;
    }

    private static boolean repeatsItsStart(String text) {
        String line = text.strip();
        String start = line.substring(0, Math.min(PREFIX, line.length()));
        return line.indexOf(start, 1) >= 0;
    }

    /** Returns whether the words can be split into phrases of the vocabulary, at least one of which is a placeholder. */
    private static boolean consistsOfPlaceholders(List<String> words) {
        if (words.size() > MAX_WORDS) {
            return false;
        }
        // Whether phrases end before each word: without a placeholder among them, and with one.
        boolean[] remarks = new boolean[words.size() + 1];
        boolean[] placeholders = new boolean[words.size() + 1];
        remarks[0] = true;
        for (int from = 0; from < words.size(); from++) {
            if (remarks[from] || placeholders[from]) {
                extend(words, from, remarks, placeholders);
            }
        }
        return placeholders[words.size()];
    }

    private static void extend(List<String> words, int from, boolean[] remarks, boolean[] placeholders) {
        StringBuilder phrase = new StringBuilder();
        int end = Math.min(words.size(), from + VOCABULARY.longestPhraseFrom(words.get(from)));
        for (int to = from; to < end; to++) {
            phrase.append(to == from ? "" : " ").append(words.get(to));
            String text = phrase.toString();
            if (VOCABULARY.isAbsent(text)) {
                placeholders[to + 1] = true;
            } else if (VOCABULARY.isRemark(text)) {
                remarks[to + 1] |= remarks[from];
                placeholders[to + 1] |= placeholders[from];
            }
        }
    }

    /** Returns whether a text is "Describe the impact here", "Explain what happened", "[root cause]" or similar. */
    private static boolean isHint(List<String> words, String text) {
        if (words.size() > MAX_WORDS_OF_HINT) {
            return false;
        }
        String first = words.get(0);
        if (isBetween('[', ']', text) || isBetween('{', '}', text)) {
            return VOCABULARY.isBracketedHint(first) || consistsOfFields(words);
        }
        if (words.size() > 1 && VOCABULARY.isEnding(String.join(" ", words.subList(words.size() - 2, words.size())))) {
            return true;
        }
        List<String> rest = words.subList(1, words.size());
        return VOCABULARY.isHint(first)
                && (VOCABULARY.isHere(words.get(words.size() - 1))
                        || consistsOfFields(rest)
                        || VOCABULARY.isWholeText(String.join(" ", rest)));
    }

    private static boolean consistsOfFields(List<String> words) {
        return words.stream().allMatch(word -> VOCABULARY.isField(word) || VOCABULARY.isRemark(word))
                && words.stream().anyMatch(VOCABULARY::isField);
    }

    private static boolean isBetween(char open, char close, String text) {
        String marks = text.strip();
        return marks.charAt(0) == open && marks.charAt(marks.length() - 1) == close;
    }

    /** Returns whether a text is "No" or a question of a template, optionally followed by parentheses. */
    private static boolean isWholeText(List<String> words, String text) {
        int open = text.indexOf('(');
        boolean explained = open > 0 && ").:?".indexOf(text.charAt(text.length() - 1)) >= 0;
        List<String> question = explained ? FoldedWords.of(text.substring(0, open)) : words;
        return question.size() <= MAX_WORDS_OF_WHOLE_TEXT && VOCABULARY.isWholeText(String.join(" ", question));
    }

    /** Returns whether a text is "TBD: ask the network team" or similar. */
    private static boolean followsMarker(String text, Predicate<String> marker) {
        String line = text.strip();
        int end = 0;
        while (end < line.length() && end <= PREFIX + 1 && Character.isLetter(line.charAt(end))) {
            end++;
        }
        String word = line.substring(0, end).toLowerCase(Locale.ROOT);
        if (!marker.test(word)) {
            return false;
        }
        String rest = line.substring(end).strip();
        if (rest.isEmpty()) {
            return false;
        }
        char separator = rest.charAt(0);
        // In lower case, such a word may be a name: "todo, calendar and mail".
        boolean inCapitals = line.startsWith(word.toUpperCase(Locale.ROOT));
        return separator == ':'
                || (inCapitals && ",(–—".indexOf(separator) >= 0)
                || (inCapitals && separator == '-' && line.charAt(end) == ' ');
    }
}
