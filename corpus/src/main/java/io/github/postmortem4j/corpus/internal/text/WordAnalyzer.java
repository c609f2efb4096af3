package io.github.postmortem4j.corpus.internal.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.Version;

/**
 * Splits text into words and reduces each to its English stem.
 *
 * <p>Stop words are kept, because phrases such as "out of memory" need them; {@link #isStopWord} recognizes them
 * afterward. Safe for use by many threads.
 */
public final class WordAnalyzer {

    private static final Analyzer ANALYZER = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String fieldName) {
            Tokenizer words = new StandardTokenizer();
            return new TokenStreamComponents(words, new LowerCaseFilter(words));
        }
    };

    private static final ThreadLocal<StemCache> STEMS = ThreadLocal.withInitial(StemCache::new);
    private static final Set<String> STOP_STEMS = stopStems();

    private WordAnalyzer() {}

    /** {@return the name and major version of the software that splits and reduces words} */
    public static String version() {
        return "Lucene " + Version.LATEST.major;
    }

    /**
     * Returns whether a stem is that of a stop word.
     *
     * @param stem a stem that this class returned
     * @return whether it is the stem of a word such as "the" or "was"
     */
    public static boolean isStopWord(String stem) {
        return STOP_STEMS.contains(stem);
    }

    /**
     * Returns the stems of the words of a text.
     *
     * @param text the text
     * @return the stems, in order, stop words included
     */
    public static List<String> stems(String text) {
        List<String> stems = new ArrayList<>();
        forEachWord(text, (stem, start, end) -> stems.add(stem));
        return stems;
    }

    static void forEachWord(String text, WordConsumer consumer) {
        try (TokenStream words = ANALYZER.tokenStream("text", text)) {
            CharTermAttribute term = words.getAttribute(CharTermAttribute.class);
            OffsetAttribute offset = words.getAttribute(OffsetAttribute.class);
            StemCache stems = STEMS.get();
            words.reset();
            while (words.incrementToken()) {
                String stem = stems.stem(term.buffer(), term.length());
                consumer.accept(stem, offset.startOffset(), offset.endOffset());
            }
            words.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> stopStems() {
        Set<String> stems = new HashSet<>();
        for (Object word : EnglishAnalyzer.getDefaultStopSet()) {
            stems.addAll(stems(new String((char[]) word)));
        }
        return Set.copyOf(stems);
    }

    /** Receives the words of a text. */
    @FunctionalInterface
    interface WordConsumer {
        void accept(String stem, int start, int end);
    }
}
