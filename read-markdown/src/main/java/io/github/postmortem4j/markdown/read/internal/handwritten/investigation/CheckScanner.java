package io.github.postmortem4j.markdown.read.internal.handwritten.investigation;

import io.github.postmortem4j.markdown.read.internal.words.PhraseWords;
import java.util.stream.IntStream;

/** Finds which words of a sentence say that something was checked: a verb, or the name of a check. */
final class CheckScanner {

    /** The number of words of "database connection tests". */
    private static final int MAX_CHECK = 5;

    /** The number of words between "haben die" and "geprüft". */
    private static final int MAX_BETWEEN = 7;

    private static final String PARTICIPLE_ENDING = "ing";

    private CheckScanner() {}

    /** {@return the number of words of "were first reviewed", or of "came back normal" after a check, 0 if there is none} */
    static int passive(PhraseWords words, int from) {
        boolean check = words.is("CHECK_NOUN", from - 1) && !words.endsBefore(from) && isNamedCheck(words, from - 1);
        int result = check ? words.at("CHECK_RESULT", from) : 0;
        if (result > 0) {
            return result;
        }
        // "Traffic analysis: no spikes".
        if (words.is("CHECK_NOUN", from - 1)
                && words.is("DENIAL", from)
                && words.words().isAfterColon(from)) {
            return 1;
        }
        int bare = InvestigatedPart.participle(words, from);
        if (bare > 0) {
            return bare;
        }
        int verb = words.at("BE", from);
        int end = verb == 0 ? from : Math.min(words.words().endOfClause(from), from + verb + 2);
        for (int i = from + verb; i < end && !words.is("DENIAL", i); i++) {
            int participle = words.at("INVESTIGATED", i);
            if (participle > 0) {
                return i + participle - from;
            }
        }
        return 0;
    }

    /** {@return the named check after a verb, as in "initiated traffic analysis", empty if there is none} */
    static WordSpan named(PhraseWords words, int at) {
        int verb = words.at("CONDUCTING", at);
        int from = at + verb + (words.is("DETERMINER", at + verb) ? 1 : 0);
        int end = verb == 0 ? at : Math.min(words.size(), from + MAX_CHECK);
        for (int i = from; i < end && !words.endsBefore(i) && !endsCheck(words, i); i++) {
            if (words.is("CHECK_ACTIVITY", i)) {
                boolean named = IntStream.range(from, i).anyMatch(word -> !words.is("VAGUE_CHECK", word));
                return named ? new WordSpan(from, i + 1) : WordSpan.NONE;
            }
        }
        return WordSpan.NONE;
    }

    /** {@return the words between the two parts of a verb, as in "haben die Logs geprüft", empty if there are none} */
    static WordSpan between(PhraseWords words, int at) {
        int start = at + words.at("HAVE", at);
        int part = start + (start > at && words.is("DETERMINER", start) ? 1 : 0);
        for (int i = part;
                part > start && i < Math.min(words.size(), part + MAX_BETWEEN) && !words.endsBefore(i);
                i++) {
            if (words.is("PART_END", i) || words.is("DENIAL", i)) {
                return WordSpan.NONE;
            }
            if (words.is("INVESTIGATED", i)) {
                return i > part && !words.is("NO_PART", i - 1) ? new WordSpan(part, i) : WordSpan.NONE;
            }
        }
        return WordSpan.NONE;
    }

    private static boolean endsCheck(PhraseWords words, int at) {
        return words.is("PART_END", at)
                || words.is("PLACE", at)
                || words.is("PART_PREPOSITION", at)
                || (words.is("INVESTIGATING", at) && !words.is("CHECK_ACTIVITY", at));
    }

    /** {@return whether a word before "checks" says what was checked, as in "a few disk checks"} */
    private static boolean isNamedCheck(PhraseWords words, int noun) {
        int first = noun;
        while (first > 0 && !words.endsBefore(first) && words.is("VAGUE_CHECK", first - 1)) {
            first--;
        }
        return first > 0 && !words.endsBefore(first) && !words.is("DETERMINER", first - 1);
    }

    /** {@return the number of words before what was examined, as "focus was on checking" and "ran a traceroute against"} */
    static int active(PhraseWords words, int from) {
        int verb = words.at("INVESTIGATING", from);
        return verb == 0 ? runningTool(words, from) : verb + participle(words, from + verb);
    }

    /** {@return the number of words of "checking" in "focused on checking the disk", 0 if there is no such participle} */
    private static int participle(PhraseWords words, int at) {
        if (at >= words.size()
                || words.endsBefore(at)
                || !words.words().folded()[at].endsWith(PARTICIPLE_ENDING)) {
            return 0;
        }
        int check = words.at("INVESTIGATING", at);
        // In "focused on optimizing the queries", the queries were examined; "during the night" names nothing.
        boolean other = !words.is("PART_END", at)
                && !words.is("PART_PREPOSITION", at)
                && !words.endsBefore(at + 1)
                && words.is("DETERMINER", at + 1);
        return check == 0 && other ? 1 : check;
    }

    /** {@return the number of words of "ran a traceroute against", before what was examined, 0 if there is none} */
    private static int runningTool(PhraseWords words, int from) {
        int verb = words.at("RUNNING", from);
        int tool = from + verb;
        tool += verb > 0 && words.is("DETERMINER", tool) ? 1 : 0;
        int length = verb == 0 || words.endsBefore(tool) ? 0 : words.at("CHECK_TOOL", tool);
        int link = length == 0 || words.endsBefore(tool + length) ? 0 : words.at("AGAINST", tool + length);
        return link == 0 ? 0 : tool + length + link - from;
    }
}
