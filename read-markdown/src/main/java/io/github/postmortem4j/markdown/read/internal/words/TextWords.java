package io.github.postmortem4j.markdown.read.internal.words;

import java.util.ArrayList;
import java.util.List;

/** The words of a text with their positions, folded for comparison as in {@link WordFolding}. */
public final class TextWords {

    private static final String BOUNDARIES = ",;:()[]!?\"“”|\n—";

    private static final String SENTENCE_ENDS = ".!?;\n";

    /** Signs that belong to the word after them, as in {@code /var/log} and {@code .htaccess}. */
    private static final String SIGNS = "/.~@#$_";

    private static final String QUOTES = "\"“”„«»";

    private final String text;
    private final String[] folded;
    private final int[] starts;
    private final int[] ends;

    private TextWords(String text, List<int[]> spans) {
        this.text = text;
        this.folded = new String[spans.size()];
        this.starts = new int[spans.size()];
        this.ends = new int[spans.size()];
        for (int i = 0; i < spans.size(); i++) {
            starts[i] = spans.get(i)[0];
            ends[i] = spans.get(i)[1];
            folded[i] = WordFolding.words(text.substring(starts[i], ends[i]));
        }
    }

    /** {@return the words of a text} */
    public static TextWords of(String text) {
        List<int[]> spans = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int end = i;
            // A mark without a letter is not a word: nothing would be left of it for comparison.
            boolean word = false;
            while (end < text.length() && isLetter(text.charAt(end))) {
                word |= Character.isLetterOrDigit(text.charAt(end));
                end++;
            }
            if (word) {
                spans.add(new int[] {i, end});
            }
            i = Math.max(end, i + 1);
        }
        return new TextWords(text, spans);
    }

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** {@return the folded words, none of which is empty; do not change the array} */
    public String[] folded() {
        return folded;
    }

    public int size() {
        return folded.length;
    }

    /** {@return whether a word begins with a capital letter} */
    public boolean isCapital(int word) {
        return Character.isUpperCase(text.codePointAt(starts[word]));
    }

    /** {@return the text from the first of some words to the last, which is not included, with a sign such as a slash} */
    public String text(int from, int to) {
        int start = starts[from];
        boolean path = start > 0 && SIGNS.indexOf(text.charAt(start - 1)) >= 0;
        boolean first = path && (start == 1 || Character.isWhitespace(text.charAt(start - 2)));
        return text.substring(first ? start - 1 : start, ends[to - 1]);
    }

    /** {@return the text from a word to the end of the text, including signs behind the last word} */
    public String rest(int from) {
        String last = text.substring(ends[ends.length - 1]).stripTrailing();
        return text(from, folded.length) + last;
    }

    /** {@return the position after a word in the text} */
    public int end(int word) {
        return ends[word];
    }

    /** {@return the first word of the sentence of a word} */
    public int startOfSentence(int word) {
        int start = word;
        while (!beginsSentence(start)) {
            start--;
        }
        return start;
    }

    /** {@return the index after the last word of the sentence of a word} */
    public int endOfSentence(int word) {
        int end = word + 1;
        while (end < folded.length && !beginsSentence(end)) {
            end++;
        }
        return end;
    }

    /** {@return the text of a sentence, from its first word to the first word of the next one, without white space} */
    public String sentence(int from, int to) {
        int start = from == 0 ? 0 : starts[from];
        while (from > 0 && start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        int end = to == folded.length ? text.length() : starts[to];
        while (to < folded.length && !Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end).strip();
    }

    /** {@return whether a word is the first one, or punctuation before it ends a clause} */
    public boolean beginsClause(int word) {
        if (word == 0) {
            return true;
        }
        int end = ends[word - 1];
        return text.startsWith(" -", end)
                || text.startsWith(" –", end)
                || text.startsWith(". ", end)
                || hasBetween(word, BOUNDARIES);
    }

    /** {@return whether one of some characters is between a word and the one before it} */
    private boolean hasBetween(int word, String characters) {
        for (int i = ends[word - 1]; i < starts[word]; i++) {
            if (characters.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether some text, and nothing else, is between a word and the one before it} */
    private boolean isBetween(int word, String characters) {
        return word > 0
                && starts[word] - ends[word - 1] == characters.length()
                && text.startsWith(characters, ends[word - 1]);
    }

    /** {@return whether only a comma and a space are before a word} */
    public boolean isAfterComma(int word) {
        return isBetween(word, ", ");
    }

    /** {@return whether only spaces and quotation marks are between a word and the one before it} */
    public boolean isAfterQuote(int word) {
        return word > 0
                && text.substring(ends[word - 1], starts[word]).chars().allMatch(c -> " \"“”„«»".indexOf(c) >= 0);
    }

    /** {@return whether only an apostrophe is before a word} */
    public boolean isAfterApostrophe(int word) {
        return isAfter(word, '\'') || isAfter(word, '’');
    }

    /** {@return whether only a colon and a space, and perhaps a quotation mark, are before a word} */
    public boolean isAfterColon(int word) {
        int end = starts[word] - (isAfterQuotationMark(word) ? 1 : 0);
        return word > 0 && text.substring(ends[word - 1], end).equals(": ");
    }

    /** {@return whether only a space and an opening parenthesis are before a word} */
    public boolean isAfterParenthesis(int word) {
        return isBetween(word, " (");
    }

    /** {@return the first word in the parentheses that end before a word, or the word itself if there are none} */
    public int beforeParentheses(int word) {
        boolean closed = isBetween(word, ") ");
        for (int i = word - 1; closed && i > 0; i--) {
            if (isAfterParenthesis(i)) {
                return i;
            }
        }
        return word;
    }

    /** {@return the first word of the quotation that ends directly before a word, or the word itself if there is none} */
    public int quotedBefore(int word) {
        boolean closed = word > 0 && hasQuote(word);
        for (int i = word - 1; closed && i >= 0 && !beginsSentence(i + 1); i--) {
            if (isAfterQuotationMark(i)) {
                return i;
            }
        }
        return word;
    }

    /** {@return the index after the last word of the quotation that begins with a word, or the word itself if none does} */
    public int quotedFrom(int word) {
        boolean open = word < folded.length && isAfterQuotationMark(word);
        for (int i = word + 1; open && i < folded.length && !beginsSentence(i); i++) {
            if (hasQuote(i)) {
                return i;
            }
        }
        return word;
    }

    private boolean hasQuote(int word) {
        return QUOTES.indexOf(text.charAt(ends[word - 1])) >= 0 && ends[word - 1] < starts[word];
    }

    private boolean isAfterQuotationMark(int word) {
        return starts[word] > 0 && QUOTES.indexOf(text.charAt(starts[word] - 1)) >= 0;
    }

    /**
     * {@return the index after the last word of a question in parentheses that begins with a word, or the word itself if
     * there is none: {@code (was this spam?)}}
     */
    public int questionFrom(int word) {
        boolean open = word < folded.length && word > 0 && isAfterParenthesis(word);
        for (int i = word; open && i < folded.length && !(i > word && beginsSentence(i)); i++) {
            if (text.startsWith("?)", ends[i])) {
                return i + 1;
            }
        }
        return word;
    }

    /** {@return whether a question mark directly follows a word} */
    public boolean endsQuestion(int word) {
        return text.startsWith("?", ends[word]);
    }

    /** {@return whether a word directly follows a character, such as a sign} */
    public boolean isAfter(int word, char sign) {
        return starts[word] > 0 && text.charAt(starts[word] - 1) == sign;
    }

    /** {@return whether a word is the first one, or the sentence before it has ended} */
    public boolean beginsSentence(int word) {
        if (word == 0) {
            return true;
        }
        return starts[word] - ends[word - 1] > 1 && hasBetween(word, SENTENCE_ENDS);
    }

    /** {@return whether no sentence ends between two words} */
    public boolean sameSentence(int first, int last) {
        for (int i = first + 1; i <= last; i++) {
            if (beginsSentence(i)) {
                return false;
            }
        }
        return true;
    }

    /** {@return the index after the last word of a clause that begins at a word} */
    public int endOfClause(int from) {
        int end = from + 1;
        while (end < folded.length && !beginsClause(end)) {
            end++;
        }
        return end;
    }
}
