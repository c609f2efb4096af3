package io.github.postmortem4j.corpus.internal.lucene;

import java.util.Iterator;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;

/** Passes terms with their frequencies to the index, each term once. */
final class TermBag extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private final Map<String, Integer> terms;
    private Iterator<Map.Entry<String, Integer>> remaining;

    TermBag(Map<String, Integer> terms) {
        this.terms = terms;
        this.remaining = terms.entrySet().iterator();
    }

    @Override
    public void reset() {
        remaining = terms.entrySet().iterator();
    }

    @Override
    public boolean incrementToken() {
        if (!remaining.hasNext()) {
            return false;
        }
        clearAttributes();
        Map.Entry<String, Integer> next = remaining.next();
        term.append(next.getKey());
        frequency.setTermFrequency(next.getValue());
        return true;
    }
}
