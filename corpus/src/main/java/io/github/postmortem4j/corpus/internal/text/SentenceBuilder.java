package io.github.postmortem4j.corpus.internal.text;

import java.util.Arrays;
import java.util.List;

/** Distributes the words of a fragment to its sentences. */
final class SentenceBuilder {

    private final TextFragment fragment;
    private final int[] boundaries;
    private final List<QuotableSentence> sentences;
    private int sentence;
    private int count;
    private String[] stems = new String[32];
    private int[] starts = new int[32];
    private int[] ends = new int[32];

    SentenceBuilder(TextFragment fragment, int[] boundaries, List<QuotableSentence> sentences) {
        this.fragment = fragment;
        this.boundaries = boundaries;
        this.sentences = sentences;
    }

    void add(String stem, int start, int end) {
        while (start >= boundaries[sentence]) {
            end();
            sentence++;
        }
        if (count == stems.length) {
            stems = Arrays.copyOf(stems, count * 2);
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        stems[count] = stem;
        starts[count] = start;
        ends[count] = end;
        count++;
    }

    /** Adds the current sentence, if it has words. */
    void end() {
        if (count > 0) {
            sentences.add(sentence());
            count = 0;
        }
    }

    private QuotableSentence sentence() {
        String text = fragment.text();
        int from = sentence == 0 ? 0 : boundaries[sentence - 1];
        int to = boundaries[sentence];
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        int[] wordStarts = new int[count];
        int[] wordEnds = new int[count];
        for (int i = 0; i < count; i++) {
            wordStarts[i] = starts[i] - from;
            wordEnds[i] = Math.min(ends[i], to) - from;
        }
        return new QuotableSentence(
                fragment.part(), text.substring(from, to), Arrays.copyOf(stems, count), wordStarts, wordEnds);
    }
}
