package io.github.postmortem4j.markdown.read.internal.handwritten.investigation;

import io.github.postmortem4j.markdown.read.internal.words.PhraseDictionary;
import io.github.postmortem4j.markdown.read.internal.words.PhraseWords;
import io.github.postmortem4j.markdown.read.internal.words.TextWords;
import java.util.List;

/** Finds the part of a system that an assumption names, such as the database in {@code a slow query of the database}. */
final class AssumedPart {

    private static final int MAX_LENGTH = 500;

    private static final int MAX_PART = 6;

    /** The number of words of "network connectivity" before "problem with the sensor". */
    private static final int MAX_MODIFIER = 2;

    /** The keys of what something can cause without being a part: "the outage", "the users", "the team". */
    private static final List<String> NO_PARTS =
            List.of("NO_NAME", "NO_PART", "PROBLEM_NOUN", "OUTAGE_NOUN", "USER_NOUN");

    private final PhraseWords words;

    private AssumedPart(PhraseWords words) {
        this.words = words;
    }

    /**
     * {@return the only part of a system that an assumption names, or what it names a problem of: {@code issues with the
     * booking form}, or what its cause did harm to; an empty text if it names none, several, or nothing else}
     */
    static String in(String assumption, PhraseDictionary phrases) {
        return of(assumption, phrases).part();
    }

    /** {@return whether an assumption is only an article and the name of a part, as in "the payment gateway"} */
    static boolean isAll(String assumption, PhraseDictionary phrases) {
        AssumedPart part = of(assumption, phrases);
        return part.words.size() > 1 && part.words.is("DETERMINER", 0) && part.end(1) == part.words.size();
    }

    private static AssumedPart of(String assumption, PhraseDictionary phrases) {
        String text = assumption.length() > MAX_LENGTH ? "" : assumption;
        return new AssumedPart(new PhraseWords(TextWords.of(text), phrases));
    }

    private String part() {
        String found = "";
        boolean problem = false;
        int i = 0;
        while (i < words.size() && !(i > 0 && words.is("EFFECT", i))) {
            int end = end(i);
            // In "a memory leak in the worker", the first part is only what leaked.
            boolean place = problem && isPlace(i);
            if (end > i && !found.isEmpty() && !place) {
                return "";
            }
            // "DNS" alone says nothing about the part besides the assumption.
            found = end > i && end - i < words.size() ? text(i, end) : found;
            problem = end > i ? words.is("PROBLEM_NOUN", end) && !words.endsBefore(end) : problem;
            i = Math.max(end, i + 1);
        }
        String ofProblem = found.isEmpty() ? afterProblem() : found;
        String ofCause = ofProblem.isEmpty() ? afterCause() : ofProblem;
        return ofCause.isEmpty() ? possible(words).in(words) : ofCause;
    }

    /** {@return whether an assumption begins with a part that might be wrong, as in "the disk might be full"} */
    static boolean isPossibility(PhraseWords assumption) {
        return !possible(assumption).isEmpty();
    }

    /** {@return the part before the first "might be", from the start} */
    private static WordSpan possible(PhraseWords words) {
        int verb = 1;
        while (verb < words.size() && !words.is("MIGHT_BE", verb)) {
            verb++;
        }
        WordSpan subject = verb < words.size() ? InvestigatedPart.before(words, verb) : WordSpan.NONE;
        boolean first = subject.from() == (words.is("DETERMINER", 0) ? 1 : 0);
        boolean person = words.is("USER_NOUN", verb - 1) || words.is("TEAM_NOUN", verb - 1);
        return first && !person ? subject : WordSpan.NONE;
    }

    /** {@return the object of "caused", as in "high load caused the search service to fail"} */
    private String afterCause() {
        for (int i = 1; i < words.size(); i++) {
            int from = i + words.at("CAUSED", i);
            if (from > i && words.is("DETERMINER", from)) {
                int end = endBefore("PART_END", from + 1);
                int last = end - 1;
                boolean part = last > from
                        && last - from <= MAX_PART
                        && end < words.size()
                        && NO_PARTS.stream().noneMatch(key -> words.is(key, last));
                return part ? text(from + 1, end) : "";
            }
        }
        return "";
    }

    /** {@return the words after "a network issue with" or the like at the start, up to an effect or a reason} */
    private String afterProblem() {
        int i = 0;
        while (words.is("DETERMINER", i) || words.is("POSSIBLE", i)) {
            i++;
        }
        int noun = i;
        while (noun < i + MAX_MODIFIER && !words.is("PROBLEM_NOUN", noun)) {
            noun++;
        }
        int problem = words.at("PROBLEM_NOUN", noun);
        int place = noun + problem;
        if (problem == 0 || !words.is("PLACE", place)) {
            return "";
        }
        int from = place + 1 + (words.is("DETERMINER", place + 1) ? 1 : 0);
        int end = endBefore("EFFECT", from);
        return end > from && end - from <= MAX_PART ? text(from, end) : "";
    }

    /** {@return the index of the next word that begins a clause or a phrase of a key} */
    private int endBefore(String key, int from) {
        int end = from;
        while (end < words.size() && !words.endsBefore(end) && !words.is(key, end)) {
            end++;
        }
        return end;
    }

    /** {@return whether "in" or the like, with an article, is before a word} */
    private boolean isPlace(int at) {
        int article = at > 1 && words.is("DETERMINER", at - 1) ? 1 : 0;
        int place = at - 1 - article;
        return place > 0 && !words.endsBefore(place + 1) && words.is("PLACE", place);
    }

    /** {@return the index after the words at an index that name a part, or the index itself if there are none} */
    private int end(int from) {
        int end = from;
        while (words.is("COMPONENT", end) && (end == from || !words.endsBefore(end))) {
            end += words.at("COMPONENT", end);
        }
        return end;
    }

    private String text(int from, int to) {
        return words.words().text(from, to);
    }
}
