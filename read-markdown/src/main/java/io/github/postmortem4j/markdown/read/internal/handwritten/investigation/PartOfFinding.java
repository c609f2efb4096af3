package io.github.postmortem4j.markdown.read.internal.handwritten.investigation;

import io.github.postmortem4j.markdown.read.internal.words.PhraseWords;

/**
 * Finds the part in which an investigation found something: {@code Analysis revealed errors in the gateway logs}, or {@code
 * Analysis revealed database errors}.
 */
final class PartOfFinding {

    /** The number of words from "investigation" to "revealed". */
    private static final int MAX_AUTHOR = 6;

    /** The number of words from "revealed" to "in". */
    private static final int MAX_FINDING = 8;

    private PartOfFinding() {}

    /** {@return the part, empty if no investigation or no place is named} */
    static String find(PhraseWords words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            int finding = words.is("FINDING_NOUN", i) ? finding(words, i + 1) : 0;
            if (finding > 0) {
                String limited = limitedTo(words, finding);
                return limited.isEmpty() ? place(words, finding, false) : limited;
            }
        }
        return noticed(words);
    }

    /** {@return where somebody who investigated noticed a problem: "began investigating and noticed errors in the logs"} */
    private static String noticed(PhraseWords words) {
        boolean investigating = false;
        for (int i = 0; i < words.size(); i++) {
            investigating = (investigating && !words.words().beginsSentence(i)) || words.is("INVESTIGATING", i);
            int verb = investigating ? words.at("NOTICING", i) : 0;
            String part = verb > 0 ? place(words, i + verb, true) : "";
            if (!part.isEmpty()) {
                return part;
            }
        }
        return "";
    }

    /** {@return the index after "revealed" or the like, in the clause of its subject; 0 if there is none} */
    private static int finding(PhraseWords words, int from) {
        for (int i = from; i < Math.min(words.size(), from + MAX_AUTHOR) && !words.endsBefore(i); i++) {
            if (words.is("FINDING", i)) {
                return i + words.at("FINDING", i);
            }
        }
        return 0;
    }

    /** {@return the thing after "the issue was limited to" or the like, empty if there is none} */
    private static String limitedTo(PhraseWords words, int from) {
        for (int i = from; i < Math.min(words.size(), from + MAX_FINDING) && !words.endsBefore(i); i++) {
            int limited = words.at("LIMITED_TO", i);
            if (limited > 0) {
                return InvestigatedPart.after(words, i + limited).in(words);
            }
        }
        return "";
    }

    /**
     * {@return the thing after "in" or the like, or a part with a problem, in a clause without a verb of its own}
     *
     * @param problem whether a problem must be named before "in"
     */
    private static String place(PhraseWords words, int from, boolean problem) {
        int end = from;
        while (end < Math.min(words.size(), from + MAX_FINDING) && !words.endsBefore(end)) {
            if (words.is("THAT", end) || words.is("BE", end)) {
                return "";
            }
            boolean stated = !problem || AssumptionScanner.hasProblem(words, new WordSpan(from, end));
            if (end > from && stated && words.is("PLACE", end)) {
                return InvestigatedPart.after(words, end + 1).in(words);
            }
            end++;
        }
        WordSpan found = new WordSpan(from, end);
        boolean named = end > from && AssumptionScanner.hasProblem(words, found);
        return named ? AssumedPart.in(found.in(words), words.dictionary()) : "";
    }
}
