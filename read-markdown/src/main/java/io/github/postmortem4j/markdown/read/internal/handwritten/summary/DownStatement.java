package io.github.postmortem4j.markdown.read.internal.handwritten.summary;

import io.github.postmortem4j.markdown.read.internal.words.PhraseWords;

/** Recognizes verbs that state that their subject was down or slow. */
final class DownStatement {

    private static final int MAX_WORDS = 4;

    /** The number of words from "experienced" to "outage". */
    private static final int MAX_SUFFERED = 7;

    /** The number of words from an article to "nap" in "the booking service decided to take a nap". */
    private static final int MAX_BREAK = 14;

    private DownStatement() {}

    /** {@return whether "was completely down" or "experienced a long outage" begins at a word} */
    static boolean isDown(PhraseWords words, int from) {
        int verb = words.at("BE", from);
        if (verb > 0) {
            int i = from + verb;
            i += i < words.size() ? words.at("ADVERB", i) : 0;
            boolean within = i < words.size() && !words.words().beginsClause(i);
            boolean down = within && words.is("IS_DOWN", i) && !isAway(words, i);
            if ((down && !isOther(words, i)) || (within && (isTrouble(words, i) || hadOutage(words, i)))) {
                return true;
            }
        }
        if (isDownFor(words, from) || SplitVerb.isDown(words, from)) {
            return true;
        }
        int stopped = words.at("STOPPED", from);
        if ((stopped > 0 && !hasObject(words, from + stopped)) || isTrouble(words, from)) {
            return true;
        }
        return halted(words, from) || hadOutage(words, from);
    }

    /** {@return whether a state without a verb and its duration begin at a word, as in "checkout unavailable for 2 hours"} */
    private static boolean isDownFor(PhraseWords words, int from) {
        int state = words.at("IS_DOWN", from);
        int link = from + state;
        boolean named = state > 0
                && from > 0
                && (words.is("SERVICE_NOUN", from - 1) || words.words().isCapital(from - 1))
                && !words.is("BE", from - 1);
        if (!named || link >= words.size() || words.words().beginsClause(link) || !words.is("LASTING", link)) {
            return false;
        }
        int length = link + 1;
        length += length < words.size() ? words.at("ABOUT", length) : 0;
        return length < words.size()
                && Character.isDigit(words.words().folded()[length].charAt(0));
    }

    /** {@return whether a verb that can have an object begins at a word and has none, as in "the chain halted at noon"} */
    private static boolean halted(PhraseWords words, int from) {
        int halted = words.at("HALTED", from);
        int next = from + halted;
        int before = from - 1;
        while (words.is("ADVERB", before)) {
            before--;
        }
        boolean cause = words.is("BREAKING", from) && words.is("CAUSED", next);
        boolean event = words.is("FAILING", from) && !words.is("SERVICE_NOUN", before);
        return halted > 0
                && !cause
                && !event
                && !words.is("BE", before)
                && (next >= words.size() || words.words().beginsClause(next) || words.is("AFTER_HALTED", next));
    }

    /** {@return whether a state is followed by what only a person does, as in "was offline on a flight"} */
    private static boolean isAway(PhraseWords words, int state) {
        return words.is("AWAY", state + words.at("IS_DOWN", state));
    }

    /** {@return whether an object follows a verb, as in "a query crashed the database", which was not the subject} */
    private static boolean hasObject(PhraseWords words, int from) {
        boolean within = from < words.size() && !words.words().beginsClause(from);
        return within && words.is("DETERMINER", from) && !words.is("PLACE", from);
    }

    /** {@return whether "experienced a long outage" begins at a word} */
    static boolean hadOutage(PhraseWords words, int from) {
        int suffered = words.at("SUFFERED", from);
        int end = suffered == 0 ? from : Math.min(words.words().endOfClause(from), from + suffered + MAX_SUFFERED);
        for (int i = from + suffered; i < end; i++) {
            if (words.is("OUTAGE_NOUN", i) || words.is("TROUBLE_NOUN", i)) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a word has another meaning with those after it, as in "slow to notice" and "down to 2 nodes"} */
    private static boolean isOther(PhraseWords words, int from) {
        int to = words.at("SLOW_TO", from);
        int next = from + to;
        return to > 0 && next < words.size() && words.at("RESPOND", next) == 0;
    }

    /** {@return whether "returned 500" or "returning many errors" begins at a word} */
    static boolean isTrouble(PhraseWords words, int from) {
        int verb = words.at("RETURNED", from);
        int end = verb == 0 ? from : Math.min(words.words().endOfClause(from), from + verb + MAX_WORDS);
        for (int i = from + verb; i < end; i++) {
            if (words.is("ERROR_NOUN", i)) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether the kind of document behind the address of a site is at a word, as in "tides.example incident report"} */
    static boolean isReportOnSite(PhraseWords words, int at) {
        return words.is("TITLE", at)
                && at > 1
                && words.words().isAfter(at - 1, '.')
                && Character.isLetter(words.words().folded()[at - 1].charAt(0));
    }

    /** {@return whether a clause says that its subject took a break, as in "the booking service decided to take a nap"} */
    static boolean takesBreak(PhraseWords words, int from) {
        boolean taking = false;
        for (int i = from + 1;
                i < Math.min(words.size(), from + MAX_BREAK) && !words.words().beginsClause(i);
                i++) {
            taking |= words.is("TAKING", i);
            if (taking && words.is("BREAK_NOUN", i)) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a sentence says how something left users, as in "leaving 30% of users locked out"} */
    static boolean leavesUsers(PhraseWords words, int from) {
        boolean leaving = false;
        for (int i = from + 1; i < words.size() && !words.words().beginsSentence(i); i++) {
            leaving |= words.is("LEAVING", i);
            if (leaving && words.is("USER_NOUN", i)) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether the rest of a sentence reports errors, as in "requests to the API resulted in 500 errors"} */
    static boolean hasErrors(PhraseWords words, int from) {
        for (int i = from; i < words.size() && !(i > from && words.words().beginsSentence(i)); i++) {
            if (words.is("ERROR_NOUN", i)) {
                return true;
            }
        }
        return false;
    }
}
