package io.github.postmortem4j.corpus.internal.similar;

import io.github.postmortem4j.corpus.internal.text.QuotableSentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the sentences of a document that contain certain words. */
final class RareWordIndex {

    private final List<QuotableSentence> sentences;
    private final Map<String, List<Integer>> byStem = new HashMap<>();

    RareWordIndex(List<QuotableSentence> sentences) {
        this.sentences = sentences;
        for (int i = 0; i < sentences.size(); i++) {
            for (String stem : sentences.get(i).stems()) {
                byStem.computeIfAbsent(stem, key -> new ArrayList<>(1)).add(i);
            }
        }
    }

    /** Returns the sentences that contain at least a number of the stems, with those that they contain. */
    Map<QuotableSentence, Set<String>> find(Set<String> stems, int atLeast) {
        Map<Integer, Set<String>> found = new LinkedHashMap<>();
        for (String stem : stems) {
            for (int sentence : byStem.getOrDefault(stem, List.of())) {
                found.computeIfAbsent(sentence, key -> new LinkedHashSet<>()).add(stem);
            }
        }
        Map<QuotableSentence, Set<String>> enough = new LinkedHashMap<>();
        found.forEach((sentence, shared) -> {
            if (shared.size() >= atLeast) {
                enough.put(sentences.get(sentence), shared);
            }
        });
        return enough;
    }
}
