package io.github.postmortem4j.corpus.internal.similar;

import io.github.postmortem4j.corpus.internal.text.QuotableSentence;
import java.util.Set;

/** Estimates how much a sentence is about the cause of an incident. */
final class Centrality {

    /** Stems of words by which sentences state causes. */
    private static final Set<String> CAUSAL = Set.of(
            "caus",
            "becaus",
            "due",
            "trigger",
            "led",
            "lead",
            "result",
            "reason",
            "root",
            "sinc",
            "therefor",
            "turn",
            "introduc");

    private Centrality() {}

    /** {@return a factor, 1 for an ordinary sentence} */
    static double of(QuotableSentence sentence) {
        double factor = switch (sentence.part()) {
            case TITLE -> 1.4;
            case CAUSE -> 1.6;
            case SUMMARY -> 1.1;
            case IMPACT, RESOLUTION, OTHER -> 1;
            case TIMELINE -> 0.9;
            case LESSONS -> 0.8;
            case MEASURES -> 0.6;
        };
        for (String stem : sentence.stems()) {
            if (CAUSAL.contains(stem)) {
                return factor + 0.4;
            }
        }
        return factor;
    }
}
