package io.github.postmortem4j.markdown.read.internal.handwritten.investigation;

import io.github.postmortem4j.markdown.read.internal.words.PhraseWords;

/** Finds which words before or after a verb name the part that was investigated. */
final class InvestigatedPart {

    private static final int MAX_PART = 8;

    /** The number of words after "and" that can name another part. */
    private static final int MAX_NEXT = 5;

    private InvestigatedPart() {}

    /**
     * {@return the words after a verb, without the article, up to the end of the clause or a word such as "for"; of "network
     * issues", only the network}
     */
    static WordSpan after(PhraseWords words, int from) {
        return after(words, from, false);
    }

    /** {@return the same, but it can also be a problem: "a disk failure"} */
    static WordSpan partOrProblem(PhraseWords words, int from) {
        return after(words, from, true);
    }

    private static WordSpan after(PhraseWords words, int from, boolean problem) {
        int start = from;
        while (words.is("PART_PREPOSITION", start)) {
            start++;
        }
        if (words.is("DETERMINER", start)) {
            start++;
        }
        int listed = start + words.at("USUAL_SUSPECTS", start);
        if (listed > start && words.endsBefore(listed)) {
            return words.words().beginsSentence(listed) ? WordSpan.NONE : beginningAt(words, listed, listed, problem);
        }
        return beginningAt(words, from, start, problem);
    }

    /** {@return the part that begins at an index, after a verb and perhaps an article} */
    private static WordSpan beginningAt(PhraseWords words, int from, int begin, boolean problem) {
        int start = begin + (words.is("DETERMINER", begin) ? 1 : 0);
        int first = end(words, from, start, false);
        int both = end(words, from, start, true);
        boolean named = !words.endsBefore(from)
                || (start > from && words.words().isAfterColon(from))
                || words.is("USUAL_SUSPECTS", from - 2);
        for (int whole : new int[] {both, first}) {
            int end = problem ? whole : beforeProblem(words, start, whole);
            boolean usable = end > start
                    && end - start <= MAX_PART
                    && !words.is("NO_PART", end - 1)
                    && !words.is("NO_PART_START", start)
                    && !isVague(words, start, end);
            if (named && usable) {
                return new WordSpan(start, end);
            }
        }
        return WordSpan.NONE;
    }

    /** {@return the end of a part without a noun that only says that something is wrong with it, as in "network issues"} */
    private static int beforeProblem(PhraseWords words, int start, int end) {
        return end - start > 1 && words.is("NO_PART_END", end - 1) ? end - 1 : end;
    }

    private static int end(PhraseWords words, int from, int start, boolean several) {
        int end = start;
        while (end < words.size()
                && !(end > from && words.endsBefore(end))
                && (!words.is("PART_END", end) || (end > start && isNextPart(words, end, several)))
                && !(end > start && isNextSubject(words, end))
                && !words.is("ASSUMING", end)) {
            end++;
        }
        return end;
    }

    /** {@return whether an article begins another noun, as in "after checking the logs the team restarted it"} */
    private static boolean isNextSubject(PhraseWords words, int at) {
        return words.is("DETERMINER", at)
                && !words.is("PLACE", at)
                && !words.is("PLACE", at - 1)
                && !words.is("AND", at - 1)
                && !words.is("DETERMINER", at - 1)
                && !words.is("BETWEEN", at - 1);
    }

    /** {@return whether a part begins like "issue in", which says nothing about where the issue is} */
    private static boolean isVague(PhraseWords words, int start, int end) {
        return end - start > 1 && words.is("NO_PART", start) && words.is("NO_NAME", start + 1);
    }

    /** {@return whether another part follows "and", rather than a verb as in "and restarted it"} */
    private static boolean isNextPart(PhraseWords words, int at, boolean several) {
        // In "network issues and the disks", the network is a part; in "the issue and the disks", the issue is not.
        boolean named = words.is("NO_PART_END", at - 1)
                && !words.is("DETERMINER", at - 2)
                && !words.is("INVESTIGATING", at - 2);
        boolean vague = words.is("NO_PART", at - 1) && !named;
        if (!words.is("AND", at) || vague || at + 1 >= words.size() || words.endsBefore(at + 1)) {
            return false;
        }
        if (at + 2 < words.size() && words.is("DETERMINER", at + 1)) {
            return true;
        }
        // An article follows a verb, as in "and reinstalled the proxy", but not the name of a part.
        boolean hasObject =
                words.is("DETERMINER", at + 2) && !words.endsBefore(at + 2) && !words.is("QUANTITY", at + 1);
        boolean verb = hasObject || words.is("NEXT_VERB", at + 1) || words.is("INVESTIGATING", at + 1);
        boolean other = words.is("PART_END", at + 1) || words.is("POSSIBLE", at + 1);
        return several && !verb && !other && isNamed(words, at + 1);
    }

    /** {@return whether a few words up to the end of the clause name something} */
    private static boolean isNamed(PhraseWords words, int from) {
        // Only languages with a list of the verbs that can follow "and" distinguish these from names.
        if (!words.dictionary().hasKey("NEXT_VERB")) {
            return false;
        }
        int end = from;
        while (end < words.size()
                && end - from <= MAX_NEXT
                && !(end > from && words.endsBefore(end))
                && !words.is("PART_END", end)
                && !words.is("ASSUMING", end)) {
            end++;
        }
        // In "checked the servers and logs were read", what follows is another clause.
        return end > from && end - from <= MAX_NEXT && !words.is("BE", end);
    }

    private static boolean isBeforeName(PhraseWords words, int at) {
        return words.is("DETERMINER", at)
                || words.is("AND", at)
                || words.is("CLAUSE", at)
                || words.is("CLAUSE_JOINT", at);
    }

    /** {@return the start of a subject after a clause with a verb of its own: "the check began and the logs were read"} */
    private static int afterOtherClause(PhraseWords words, int start, int verb) {
        boolean clause = false;
        for (int i = start; i < verb; i++) {
            if (clause && words.is("AND", i)) {
                return i + 1;
            }
            clause |= words.is("NEXT_VERB", i) || words.is("INVESTIGATING", i);
        }
        return start;
    }

    /** {@return the subject of a passive that names a part, from the start of the clause, without the article} */
    static WordSpan before(PhraseWords words, int verb) {
        return verb > 0 && words.is("NO_PART", verb - 1) ? WordSpan.NONE : subject(words, verb);
    }

    /** {@return the same, but it can also be a problem: "a DNS problem was suspected"} */
    static WordSpan subject(PhraseWords words, int verb) {
        int start = verb;
        while (start > 0
                && verb - start <= MAX_PART + 1
                && !(start < verb && words.endsBefore(start))
                && !words.is("CLAUSE", start - 1)) {
            start--;
        }
        start = afterOtherClause(words, start, verb);
        while (start < verb && isBeforeName(words, start)) {
            start++;
        }
        boolean pronoun = verb - start == 1 && words.is("NO_NAME", start) && !words.is("PART_NOUN", start);
        boolean vague = verb - start == 1 && words.is("NO_PART", start);
        boolean named = start < verb
                && verb - start <= MAX_PART
                && !words.is("DENIAL", start)
                && !pronoun
                && !vague
                && !words.is("NO_PART_START", start);
        return named ? new WordSpan(start, verb) : WordSpan.NONE;
    }

    /**
     * {@return the number of words of a participle without a form of "be" whose subject was investigated, as in {@code
     * Server logs reviewed}; 0 if there is none}
     */
    static int participle(PhraseWords words, int from) {
        int participle = words.at("INVESTIGATED", from);
        if (participle == 0 || from == 0 || words.endsBefore(from)) {
            return 0;
        }
        int next = from + participle;
        boolean last = next == words.size()
                || words.endsBefore(next)
                || words.is("PART_END", next)
                || words.is("ASSUMING", next);
        WordSpan subject = last && isPartNoun(words, from - 1) ? before(words, from) : WordSpan.NONE;
        return !subject.isEmpty() && isNoun(words, subject) ? participle : 0;
    }

    private static boolean isPartNoun(PhraseWords words, int at) {
        return words.is("PART_NOUN", at)
                || words.is("COMPONENT", at)
                || words.at("COMPONENT", at - 1) > 1
                || words.is("CHECK_NOUN", at)
                || words.is("CHECKED_NOUN", at);
    }

    /** {@return whether none of the words is a verb} */
    private static boolean isNoun(PhraseWords words, WordSpan span) {
        for (int i = span.from(); i < span.to(); i++) {
            if (words.is("NEXT_VERB", i) || words.is("INVESTIGATING", i) || words.is("BE", i)) {
                return false;
            }
        }
        return true;
    }
}
