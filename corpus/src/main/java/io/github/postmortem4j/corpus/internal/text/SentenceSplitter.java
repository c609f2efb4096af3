package io.github.postmortem4j.corpus.internal.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Splits text into sentences and their words. A line break always ends a sentence, so that list items are separate. */
public final class SentenceSplitter {

    private SentenceSplitter() {}

    /**
     * Splits fragments into sentences.
     *
     * @param fragments the text
     * @return the sentences that contain at least one word, in order
     */
    public static List<QuotableSentence> split(List<TextFragment> fragments) {
        List<QuotableSentence> sentences = new ArrayList<>();
        for (TextFragment fragment : fragments) {
            split(fragment, sentences);
        }
        return sentences;
    }

    private static void split(TextFragment fragment, List<QuotableSentence> sentences) {
        SentenceBuilder builder = new SentenceBuilder(fragment, boundaries(fragment.text()), sentences);
        WordAnalyzer.forEachWord(fragment.text(), builder::add);
        builder.end();
    }

    /** Returns the offsets at which sentences end, in order; the last one is the length of the text. */
    private static int[] boundaries(String text) {
        int[] ends = new int[16];
        int count = 0;
        BreakIterator iterator = null;
        for (int start = 0; start < text.length(); ) {
            int lineEnd = lineEnd(text, start);
            if (hasInnerStop(text, start, lineEnd)) {
                if (iterator == null) {
                    iterator = BreakIterator.getSentenceInstance(Locale.ENGLISH);
                }
                String line = text.substring(start, lineEnd);
                iterator.setText(line);
                iterator.first();
                for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
                    if (end < line.length()) {
                        ends = append(ends, count++, start + end);
                    }
                }
            }
            ends = append(ends, count++, lineEnd);
            start = lineEnd;
        }
        return Arrays.copyOf(ends, count);
    }

    private static int lineEnd(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end + 1;
    }

    /** Asking the iterator about a line without a full stop inside would be a waste of time. */
    private static boolean hasInnerStop(String text, int start, int end) {
        for (int i = start; i < end - 1; i++) {
            char c = text.charAt(i);
            if ((c == '.' || c == '!' || c == '?' || c >= '\u3000')) {
                return true;
            }
        }
        return false;
    }

    private static int[] append(int[] values, int count, int value) {
        int[] room = count < values.length ? values : Arrays.copyOf(values, count * 2);
        room[count] = value;
        return room;
    }
}
