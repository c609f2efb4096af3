package io.github.postmortem4j.markdown.read.internal.handwritten.investigation;

import io.github.postmortem4j.markdown.read.internal.words.PhraseDictionary;
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

    private AssumedPart() {}

    /**
     * {@return the only part of a system that an assumption names, or what it names a problem of: {@code issues with the
     * booking form}, or what its cause did harm to; an empty text if it names none, several, or nothing else}
     */
    static String in(String assumption, PhraseDictionary phrases) {
        TextWords words = TextWords.of(assumption.length() > MAX_LENGTH ? "" : assumption);
        String found = "";
        boolean problem = false;
        int i = 0;
        while (i < words.size() && !(i > 0 && phrases.lengthAt("EFFECT", words.folded(), i) > 0)) {
            int end = end(words, phrases, i);
            // In "a memory leak in the worker", the first part is only what leaked.
            boolean place = problem && isPlace(words, phrases, i);
            if (end > i && !found.isEmpty() && !place) {
                return "";
            }
            // "DNS" alone says nothing about the part besides the assumption.
            found = end > i && end - i < words.size() ? words.text(i, end) : found;
            problem = end > i ? isProblem(words, phrases, end) : problem;
            i = Math.max(end, i + 1);
        }
        String ofProblem = found.isEmpty() ? afterProblem(words, phrases) : found;
        return ofProblem.isEmpty() ? afterCause(words, phrases) : ofProblem;
    }

    /** {@return the object of "caused", as in "high load caused the search service to fail"} */
    private static String afterCause(TextWords words, PhraseDictionary phrases) {
        for (int i = 1; i < words.size(); i++) {
            int from = i + phrases.lengthAt("CAUSED", words.folded(), i);
            if (from > i && from < words.size() && isAt("DETERMINER", words, from, phrases)) {
                int end = from + 1;
                while (end < words.size() && !words.beginsClause(end) && !isAt("PART_END", words, end, phrases)) {
                    end++;
                }
                int last = end - 1;
                boolean part = last > from
                        && last - from <= MAX_PART
                        && end < words.size()
                        && NO_PARTS.stream().noneMatch(key -> isAt(key, words, last, phrases));
                return part ? words.text(from + 1, end) : "";
            }
        }
        return "";
    }

    /** {@return the words after "a network issue with" or the like at the start, up to an effect or a reason} */
    private static String afterProblem(TextWords words, PhraseDictionary phrases) {
        int i = 0;
        while (i < words.size() && (isAt("DETERMINER", words, i, phrases) || isAt("POSSIBLE", words, i, phrases))) {
            i++;
        }
        int noun = i;
        while (noun < words.size() && noun < i + MAX_MODIFIER && !isAt("PROBLEM_NOUN", words, noun, phrases)) {
            noun++;
        }
        int problem = noun < words.size() ? phrases.lengthAt("PROBLEM_NOUN", words.folded(), noun) : 0;
        int place = noun + problem;
        if (problem == 0 || place >= words.size() || !isAt("PLACE", words, place, phrases)) {
            return "";
        }
        int from = place + 1;
        from += from < words.size() && isAt("DETERMINER", words, from, phrases) ? 1 : 0;
        int end = from;
        while (end < words.size() && !words.beginsClause(end) && !isAt("EFFECT", words, end, phrases)) {
            end++;
        }
        return end > from && end - from <= MAX_PART ? words.text(from, end) : "";
    }

    private static boolean isAt(String key, TextWords words, int at, PhraseDictionary phrases) {
        return phrases.lengthAt(key, words.folded(), at) > 0;
    }

    /** {@return whether an assumption is only an article and the name of a part, as in "the payment gateway"} */
    static boolean isAll(String assumption, PhraseDictionary phrases) {
        TextWords words = TextWords.of(assumption.length() > MAX_LENGTH ? "" : assumption);
        boolean article = words.size() > 1 && phrases.lengthAt("DETERMINER", words.folded(), 0) > 0;
        return article && end(words, phrases, 1) == words.size();
    }

    private static boolean isProblem(TextWords words, PhraseDictionary phrases, int at) {
        return at < words.size() && !words.beginsClause(at) && phrases.lengthAt("PROBLEM_NOUN", words.folded(), at) > 0;
    }

    /** {@return whether "in" or the like, with an article, is before a word} */
    private static boolean isPlace(TextWords words, PhraseDictionary phrases, int at) {
        int article = at > 1 && phrases.lengthAt("DETERMINER", words.folded(), at - 1) > 0 ? 1 : 0;
        int place = at - 1 - article;
        return place > 0 && !words.beginsClause(place + 1) && phrases.lengthAt("PLACE", words.folded(), place) > 0;
    }

    /** {@return the index after the words at an index that name a part, or the index itself if there are none} */
    private static int end(TextWords words, PhraseDictionary phrases, int from) {
        int end = from;
        while (end < words.size() && (end == from || !words.beginsClause(end))) {
            int length = phrases.lengthAt("COMPONENT", words.folded(), end);
            if (length == 0) {
                break;
            }
            end += length;
        }
        return end;
    }
}
