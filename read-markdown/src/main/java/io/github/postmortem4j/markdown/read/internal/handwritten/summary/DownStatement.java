package io.github.postmortem4j.markdown.read.internal.handwritten.summary;

import io.github.postmortem4j.markdown.read.internal.words.PhraseDictionary;
import io.github.postmortem4j.markdown.read.internal.words.TextWords;

/** Recognizes verbs that state that their subject was down or slow. */
final class DownStatement {

    private static final int MAX_WORDS = 4;

    /** The number of words from "experienced" to "outage". */
    private static final int MAX_SUFFERED = 7;

    private DownStatement() {}

    /** {@return whether "was completely down" or "experienced a long outage" begins at a word} */
    static boolean isDown(TextWords words, PhraseDictionary phrases, int from) {
        String[] folded = words.folded();
        int verb = phrases.lengthAt("BE", folded, from);
        if (verb > 0) {
            int i = from + verb;
            i += i < folded.length ? phrases.lengthAt("ADVERB", folded, i) : 0;
            boolean within = i < folded.length && !words.beginsClause(i);
            boolean down = within && phrases.lengthAt("IS_DOWN", folded, i) > 0;
            if ((down && !isOther(words, phrases, i)) || (within && isTrouble(words, phrases, i))) {
                return true;
            }
        }
        int stopped = phrases.lengthAt("STOPPED", folded, from);
        if ((stopped > 0 && !hasObject(words, phrases, from + stopped)) || isTrouble(words, phrases, from)) {
            return true;
        }
        return hadOutage(words, phrases, from);
    }

    /** {@return whether an object follows a verb, as in "a query crashed the database", which was not the subject} */
    private static boolean hasObject(TextWords words, PhraseDictionary phrases, int from) {
        boolean within = from < words.size() && !words.beginsClause(from);
        return within && phrases.lengthAt("DETERMINER", words.folded(), from) > 0;
    }

    /** {@return whether "experienced a long outage" begins at a word} */
    static boolean hadOutage(TextWords words, PhraseDictionary phrases, int from) {
        String[] folded = words.folded();
        int suffered = phrases.lengthAt("SUFFERED", folded, from);
        int end = suffered == 0 ? from : Math.min(words.endOfClause(from), from + suffered + MAX_SUFFERED);
        for (int i = from + suffered; i < end; i++) {
            if (phrases.lengthAt("OUTAGE_NOUN", folded, i) > 0 || phrases.lengthAt("TROUBLE_NOUN", folded, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a word has another meaning with those after it, as in "slow to notice" and "down to 2 nodes"} */
    private static boolean isOther(TextWords words, PhraseDictionary phrases, int from) {
        String[] folded = words.folded();
        int to = phrases.lengthAt("SLOW_TO", folded, from);
        int next = from + to;
        return to > 0 && next < folded.length && phrases.lengthAt("RESPOND", folded, next) == 0;
    }

    /** {@return whether "returned 500" or "returning many errors" begins at a word} */
    static boolean isTrouble(TextWords words, PhraseDictionary phrases, int from) {
        String[] folded = words.folded();
        int verb = phrases.lengthAt("RETURNED", folded, from);
        int end = verb == 0 ? from : Math.min(words.endOfClause(from), from + verb + MAX_WORDS);
        for (int i = from + verb; i < end; i++) {
            if (phrases.lengthAt("ERROR_NOUN", folded, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether the rest of a sentence reports errors, as in "requests to the API resulted in 500 errors"} */
    static boolean hasErrors(TextWords words, PhraseDictionary phrases, int from) {
        for (int i = from; i < words.size() && !(i > from && words.beginsSentence(i)); i++) {
            if (phrases.lengthAt("ERROR_NOUN", words.folded(), i) > 0) {
                return true;
            }
        }
        return false;
    }
}
