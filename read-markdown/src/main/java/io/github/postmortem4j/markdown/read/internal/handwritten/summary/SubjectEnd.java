package io.github.postmortem4j.markdown.read.internal.handwritten.summary;

import io.github.postmortem4j.markdown.read.internal.words.PhraseWords;

/** Finds where the name ends in the subject of a verb, before the words that only describe what is named. */
final class SubjectEnd {

    private static final int MAX_MODIFIER = 12;

    private static final int MAX_PURPOSE = 8;

    /** The number of words of an apposition, such as "the pride of our team" between two commas. */
    private static final int MAX_APPOSITION = 10;

    private static final String ADVERB_ENDING = "ly";

    private SubjectEnd() {}

    /** {@return the end of the subject of a verb, without parentheses, adverbs and an apposition} */
    static int of(PhraseWords phrases, int verb) {
        return beforeApposition(phrases, beforeAdverbs(phrases, phrases.words().beforeParentheses(verb)));
    }

    /** {@return the end of what is before a verb, without the adverbs between them} */
    static int beforeAdverbs(PhraseWords phrases, int verb) {
        int end = verb;
        while (end > 1 && !phrases.words().beginsClause(end) && phrases.is("ADVERB", end - 1)) {
            end--;
        }
        return end;
    }

    /**
     * {@return the end of a subject without the words between two commas that describe it, as in "our portal, Lantern, went
     * down" and "the wiki, which we host, was slow"}
     */
    private static int beforeApposition(PhraseWords phrases, int end) {
        if (end == 0 || end >= phrases.size() || !phrases.words().isAfterComma(end)) {
            return end;
        }
        for (int i = end - 1; i > 0 && i >= end - MAX_APPOSITION; i--) {
            if (phrases.words().isAfterComma(i)) {
                return describes(phrases, i, end) ? i : end;
            }
            if (phrases.words().beginsClause(i)) {
                return end;
            }
        }
        return end;
    }

    /** {@return whether some words are an apposition, with an article, a name, or "which", and not the role of a person} */
    private static boolean describes(PhraseWords phrases, int from, int to) {
        int end = from + 1;
        boolean person = false;
        // In "the pride of our team", the team is not what is described.
        while (end < to && !phrases.is("DETERMINER", end)) {
            person |= phrases.is("ROLE_NOUN", end);
            end++;
        }
        return !(person && phrases.is("DETERMINER", from))
                && (phrases.is("DETERMINER", from)
                        || phrases.is("MODIFIER", from)
                        || phrases.words().isCapital(from));
    }

    /** {@return the end of a subject without the words that modify it, as in "the sites using the old domain"} */
    static int beforeModifier(PhraseWords phrases, int end) {
        for (int i = end - 1;
                i > 0 && i > end - MAX_MODIFIER && !phrases.words().beginsClause(i + 1);
                i--) {
            // In "a widely used website", what is before the name describes it.
            if (phrases.is("MODIFIER", i)
                    && !phrases.words().isAfter(i, '-')
                    && !phrases.words().beginsClause(i)
                    && !phrases.words().folded()[i - 1].endsWith(ADVERB_ENDING)) {
                return firstModifier(phrases, i);
            }
        }
        return end;
    }

    /** {@return the index of the first of some modifiers in a row, such as "added" in "the feature added in version 3"} */
    private static int firstModifier(PhraseWords phrases, int last) {
        int first = last;
        while (first > 1
                && phrases.is("MODIFIER", first - 1)
                && !phrases.words().beginsClause(first - 1)) {
            first--;
        }
        return first;
    }

    /**
     * {@return the end of a subject without whom or what it is for, as in "the login page for the bakers was down"; in "the
     * page for the mobile app", the app is the name}
     */
    static int beforePurpose(PhraseWords phrases, int end) {
        int purpose = behindNoun(phrases, "PURPOSE", end);
        boolean single = purpose < 2
                || phrases.is("DETERMINER", purpose - 2)
                || phrases.words().beginsClause(purpose - 1);
        return single && phrases.is("SERVICE_NOUN", end - 1) ? end : purpose;
    }

    /** {@return the end of a subject without the place of a service, as in "the login service on the test server was down"} */
    static int beforePlace(PhraseWords phrases, int end) {
        return behindNoun(phrases, "SERVICE_PLACE", end);
    }

    /** {@return the index of the last preposition of a kind that follows a noun for a service, or the end if there is none} */
    private static int behindNoun(PhraseWords phrases, String preposition, int end) {
        for (int i = end - 1;
                i > 0 && i > end - MAX_PURPOSE && !phrases.words().beginsClause(i) && !phrases.is("AND", i);
                i--) {
            if (phrases.is(preposition, i) && phrases.is("SERVICE_NOUN", i - 1)) {
                return i;
            }
        }
        return end;
    }
}
