package io.github.postmortem4j.markdown.read.internal.handwritten.investigation;

import io.github.postmortem4j.markdown.read.internal.words.PhraseWords;

/** Finds the part in which an investigation found something, as in {@code Analysis revealed errors in the gateway logs}. */
final class PartOfFinding {

    /** The number of words from "revealed" to "in". */
    private static final int MAX_FINDING = 8;

    private PartOfFinding() {}

    /** {@return the part, empty if no investigation or no place is named} */
    static WordSpan find(PhraseWords words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            int verb = words.is("FINDING_NOUN", i) && !words.endsBefore(i + 1) ? words.at("FINDING", i + 1) : 0;
            if (verb > 0) {
                return place(words, i + 1 + verb);
            }
        }
        return WordSpan.NONE;
    }

    /** {@return the thing after "in" or the like, in a clause without a verb of its own} */
    private static WordSpan place(PhraseWords words, int from) {
        for (int i = from; i < Math.min(words.size(), from + MAX_FINDING) && !words.endsBefore(i); i++) {
            if (words.is("THAT", i) || words.is("BE", i)) {
                return WordSpan.NONE;
            }
            if (i > from && words.is("PLACE", i)) {
                return InvestigatedPart.after(words, i + 1);
            }
        }
        return WordSpan.NONE;
    }
}
