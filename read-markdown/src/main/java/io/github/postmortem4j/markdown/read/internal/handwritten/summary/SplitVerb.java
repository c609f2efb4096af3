package io.github.postmortem4j.markdown.read.internal.handwritten.summary;

import io.github.postmortem4j.markdown.read.internal.words.PhraseWords;

/** Recognizes verbs in two parts with other words between them, as in "war zwei Stunden lang nicht erreichbar". */
final class SplitVerb {

    /** The number of words between the two parts. */
    private static final int MAX_BETWEEN = 14;

    private SplitVerb() {}

    /** {@return whether a verb whose subject is before it begins at a word and states that its subject was down} */
    static boolean isDown(PhraseWords words, int from) {
        int be = words.at("BE", from);
        if (be > 0 && words.is("AFTER_BE", from + be)) {
            return isDownAfter(words, from + be, "IS_DOWN", false);
        }
        int fell = words.at("FELL", from);
        return fell > 0 && isDownAfter(words, from + fell, "FELL_END", true);
    }

    /** {@return the index of the subject between two parts, as in "fiel der Shop aus", 0 if there is none} */
    static int subject(PhraseWords words, int from) {
        int be = words.at("VERB_FIRST", from);
        int start = from + Math.max(be, words.at("FELL", from));
        boolean article = start > from && words.is("DETERMINER", start) && !words.endsBefore(start);
        return article && isDownAfter(words, start + 1, be > 0 ? "IS_DOWN" : "FELL_END", true) ? start : 0;
    }

    /** {@return whether the second part is in the clause of an index, perhaps only at its end} */
    private static boolean isDownAfter(PhraseWords words, int start, String key, boolean last) {
        for (int i = start; i < Math.min(words.size(), start + MAX_BETWEEN); i++) {
            boolean ends = words.endsBefore(i) && !isNumber(words, i) && !isNumber(words, i - 1);
            if (words.is("AWAY", i) || (i > start && (ends || words.is("CLAUSE", i)))) {
                return false;
            }
            int end = i + words.at(key, i);
            if (end > i && (!last || end == words.size() || words.endsBefore(end) || words.is("AND", end))) {
                return true;
            }
            if (words.is("DENIAL", i)) {
                return false;
            }
        }
        return false;
    }

    /** {@return whether a word is a number, as the dot of "am 3. Mai" and the colon of "10:30" end no clause} */
    private static boolean isNumber(PhraseWords words, int at) {
        return Character.isDigit(words.words().folded()[at].charAt(0));
    }
}
