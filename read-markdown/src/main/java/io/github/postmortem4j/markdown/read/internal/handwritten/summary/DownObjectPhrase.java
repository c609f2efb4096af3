package io.github.postmortem4j.markdown.read.internal.handwritten.summary;

import io.github.postmortem4j.markdown.read.internal.words.PhraseWords;

/** Recognizes words that state that what comes after them was down or slow. */
final class DownObjectPhrase {

    private DownObjectPhrase() {}

    /** {@return the number of words before what was down, as in "an outage of the shop"; 0 if there is none} */
    static int outageOf(PhraseWords words, int from) {
        return Math.max(words.at("OUTAGE_OF", from), both(words, "OUTAGE_NOUN", "OUTAGE_IN", from));
    }

    /** {@return the number of words before what users had no access to, as in "could not open the shop"; 0 if there is none} */
    static int noAccess(PhraseWords words, int from) {
        int unable = both(words, "UNABLE", "ACCESS", from);
        int difficulty = both(words, "DIFFICULTY", "ACCESSING", from);
        return Math.max(words.at("NO_ACCESS_TO", from), Math.max(unable, difficulty));
    }

    /** {@return the number of words before what an outage affected, as in "affected the shop"; 0 if there is none} */
    static int affected(PhraseWords words, int from) {
        int aspect = Math.max(aspect(words, "WORSENED", from), aspect(words, "WORSENING", from));
        return Math.max(words.at("AFFECTED_OBJECT", from), aspect);
    }

    /** {@return the number of words before what anything affected, as in "affecting the shop"; 0 if there is none} */
    static int affecting(PhraseWords words, int from) {
        return Math.max(words.at("AFFECTING", from), aspect(words, "WORSENING", from));
    }

    /** {@return the number of words of "reduced the availability of", 0 if there is nothing like it} */
    private static int aspect(PhraseWords words, String key, int from) {
        int verb = words.at(key, from);
        int article = verb > 0 && words.is("DETERMINER", from + verb) ? 1 : 0;
        return ending(words, verb + article, "ASPECT", from);
    }

    private static int both(PhraseWords words, String first, String second, int from) {
        return ending(words, words.at(first, from), second, from);
    }

    /** {@return the number of words up to the end of a second phrase, 0 if one of the phrases is missing} */
    private static int ending(PhraseWords words, int first, String second, int from) {
        int other = first == 0 ? 0 : words.at(second, from + first);
        return other == 0 ? 0 : first + other;
    }
}
