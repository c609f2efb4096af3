package io.github.postmortem4j.corpus.internal.text;

import io.github.postmortem4j.corpus.similar.Quote;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Writes quotes of sentences. */
public final class QuoteWriter {

    private static final int MAX_LENGTH = 300;
    private static final String CUT = "…";

    private QuoteWriter() {}

    /**
     * Quotes a sentence.
     *
     * @param sentence the sentence
     * @param stems the stems of the words that matter; each is quoted once
     * @return the quote
     */
    public static Quote ofStems(QuotableSentence sentence, Set<String> stems) {
        List<Integer> indexes = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (int i = 0; i < sentence.size(); i++) {
            String stem = sentence.stems()[i];
            if (stems.contains(stem) && seen.add(stem)) {
                indexes.add(i);
            }
        }
        return ofWords(sentence, indexes);
    }

    /**
     * Quotes a sentence.
     *
     * @param sentence the sentence
     * @param indexes the indexes of the words that matter, in ascending order
     * @return the quote
     */
    public static Quote ofWords(QuotableSentence sentence, Collection<Integer> indexes) {
        List<String> words = indexes.stream().map(sentence::word).toList();
        int first = indexes.stream().mapToInt(i -> sentence.starts()[i]).min().orElse(0);
        int last = indexes.stream().mapToInt(i -> sentence.ends()[i]).max().orElse(0);
        String text = excerpt(sentence.text(), first, last);
        return Quote.builder()
                .part(sentence.part().label())
                .text(text)
                .words(words.stream().filter(text::contains).toList())
                .build();
    }

    private static String excerpt(String text, int first, int last) {
        if (text.length() <= MAX_LENGTH) {
            return text;
        }
        int room = Math.max(0, MAX_LENGTH - (last - first));
        int start = Math.max(0, Math.min(first - room / 2, text.length() - MAX_LENGTH));
        int end = Math.min(text.length(), start + MAX_LENGTH);
        start = start == 0 ? 0 : wordStart(text, start, first);
        end = end == text.length() ? end : wordEnd(text, end, Math.min(last, end));
        return (start > 0 ? CUT : "") + text.substring(start, end).strip() + (end < text.length() ? CUT : "");
    }

    private static int wordStart(String text, int start, int limit) {
        int space = text.indexOf(' ', start);
        return space < 0 || space >= limit ? start : space + 1;
    }

    private static int wordEnd(String text, int end, int limit) {
        int space = text.lastIndexOf(' ', end);
        return space <= limit ? end : space;
    }
}
