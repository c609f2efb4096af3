package io.github.postmortem4j.markdown.read.internal.handwritten.timeline;

import io.github.postmortem4j.markdown.read.internal.draft.EntryDraft;
import io.github.postmortem4j.markdown.read.internal.words.PhraseDictionary;
import io.github.postmortem4j.markdown.read.internal.words.TextWords;
import java.util.List;

/**
 * Reads which part an entry says was investigated, and on which assumption: {@code Checked the database, assuming a slow
 * query}.
 */
final class InvestigationReader {

    private static final int MAX_LENGTH = 2_000;
    private static final int MAX_PART = 8;
    private static final int MAX_ASSUMPTION = 25;

    /** The number of words of "Our first" before "guess: DNS". */
    private static final int MAX_BEFORE = 4;

    private final List<PhraseDictionary> languages;
    private PhraseDictionary phrases;

    InvestigationReader(PhraseDictionary phrases) {
        this.languages = phrases.byLanguage();
        this.phrases = languages.get(0);
    }

    /** Sets what the first language states that has both the part and the assumption, or else the first with one. */
    void read(EntryDraft entry, String text) {
        TextWords words = TextWords.of(text.length() > MAX_LENGTH ? "" : text);
        String investigated = entry.investigated;
        String assumption = entry.assumption;
        PhraseDictionary partial = null;
        for (PhraseDictionary language : languages) {
            phrases = language;
            read(entry, words);
            if (!entry.investigated.isEmpty() && !entry.assumption.isEmpty()) {
                return;
            }
            boolean found = !entry.investigated.equals(investigated) || !entry.assumption.equals(assumption);
            partial = partial == null && found ? language : partial;
            entry.investigated = investigated;
            entry.assumption = assumption;
        }
        if (partial != null) {
            phrases = partial;
            read(entry, words);
        }
    }

    private void read(EntryDraft entry, TextWords words) {
        for (int i = 0; i < words.size(); i++) {
            int assuming = Math.max(at("ASSUMING", words, i), hypothesis(words, i));
            if (assuming > 0 && entry.assumption.isEmpty() && !isDenied(words, i)) {
                entry.assumption = assumption(words, i + assuming);
            }
            int passive = assuming > 0 ? 0 : passive(words, i);
            if (passive > 0 && entry.investigated.isEmpty() && !isDenied(words, i)) {
                entry.investigated = subject(words, i);
            }
            int checking = assuming > 0 || passive > 0 ? 0 : at("INVESTIGATING", words, i);
            if (checking > 0 && entry.investigated.isEmpty() && !isDenied(words, i)) {
                entry.investigated = part(words, i + checking);
            }
            i += Math.max(0, passive - 1);
        }
    }

    /** {@return whether a text begins with an assumption, as in {@code Our first guess: DNS}} */
    boolean beginsWithHypothesis(String text) {
        TextWords words = TextWords.of(text.length() > MAX_LENGTH ? "" : text);
        for (PhraseDictionary language : languages) {
            phrases = language;
            for (int i = 0; i < Math.min(MAX_BEFORE, words.size()); i++) {
                if (hypothesis(words, i) > 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * {@return the number of words of "assumption on the root cause was" or the like at an index, 0 if there is none; a
     * colon can replace the verb}
     */
    private int hypothesis(TextWords words, int from) {
        int noun = at("HYPOTHESIS", words, from);
        if (noun == 0) {
            return 0;
        }
        int end = from + noun;
        end += end < words.size() ? at("HYPOTHESIS_ABOUT", words, end) : 0;
        int verb = end < words.size() && !words.beginsClause(end) ? at("HYPOTHESIS_IS", words, end) : 0;
        boolean colon = end < words.size() && words.isAfterColon(end);
        return verb > 0 || colon ? end + verb - from : 0;
    }

    /** {@return the number of words of "were reviewed" or "were first reviewed" at an index, 0 if there is none} */
    private int passive(TextWords words, int from) {
        int verb = at("BE", words, from);
        int end = verb == 0 ? from : Math.min(words.endOfClause(from), from + verb + 2);
        for (int i = from + verb; i < end; i++) {
            int participle = at("INVESTIGATED", words, i);
            if (participle > 0) {
                return i + participle - from;
            }
        }
        return 0;
    }

    /** {@return the subject of a passive, from the start of the clause, without the article} */
    private String subject(TextWords words, int verb) {
        int start = verb;
        while (start > 0
                && verb - start <= MAX_PART + 1
                && !(start < verb && words.beginsClause(start))
                && at("CLAUSE", words, start - 1) == 0) {
            start--;
        }
        while (start < verb
                && (at("DETERMINER", words, start) > 0
                        || at("CLAUSE", words, start) > 0
                        || at("CLAUSE_JOINT", words, start) > 0)) {
            start++;
        }
        boolean named = start < verb
                && verb - start <= MAX_PART
                && at("DENIAL", words, start) == 0
                && !(verb - start == 1 && at("NO_NAME", words, start) > 0 && at("PART_NOUN", words, start) == 0)
                && at("NO_PART", words, verb - 1) == 0;
        return named ? words.text(start, verb) : "";
    }

    private boolean isDenied(TextWords words, int verb) {
        for (int i = Math.max(0, verb - 3); i < verb; i++) {
            if (at("DENIAL", words, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** {@return the words after a verb, without the article, up to the end of the clause or a word such as "for"} */
    private String part(TextWords words, int from) {
        int start = from;
        while (start < words.size() && at("PART_PREPOSITION", words, start) > 0) {
            start++;
        }
        if (start < words.size() && at("DETERMINER", words, start) > 0) {
            start++;
        }
        int end = start;
        while (end < words.size()
                && !(end > from && words.beginsClause(end))
                && (at("PART_END", words, end) == 0 || (end > start && isNextPart(words, end)))
                && at("ASSUMING", words, end) == 0) {
            end++;
        }
        boolean named = end > start
                && end - start <= MAX_PART
                && (!words.beginsClause(from) || (start > from && words.isAfterColon(from)))
                && at("NO_PART", words, end - 1) == 0
                && !isVague(words, start, end);
        return named ? words.text(start, end) : "";
    }

    /** {@return whether a part begins like "issue in", which says nothing about where the issue is} */
    private boolean isVague(TextWords words, int start, int end) {
        return end - start > 1 && at("NO_PART", words, start) > 0 && at("NO_NAME", words, start + 1) > 0;
    }

    /** {@return whether "and the" is at an index, so that what follows is not a verb} */
    private boolean isNextPart(TextWords words, int at) {
        return at("AND", words, at) > 0
                && at("NO_PART", words, at - 1) == 0
                && at + 2 < words.size()
                && !words.beginsClause(at + 1)
                && at("DETERMINER", words, at + 1) > 0;
    }

    private String assumption(TextWords words, int from) {
        int end = from;
        boolean colon = from < words.size() && words.isAfterColon(from);
        while (end < words.size() && continuesAssumption(words, end, end == from && colon)) {
            end++;
        }
        if (end == from || end - from > MAX_ASSUMPTION) {
            return "";
        }
        String text = words.text(from, end);
        // A single word is an assumption if it is a name, such as DNS.
        boolean name = text.chars().anyMatch(Character::isUpperCase) && at("DETERMINER", words, from) == 0;
        return end - from > 1 || name ? text : "";
    }

    private boolean continuesAssumption(TextWords words, int at, boolean afterColon) {
        boolean clause = words.beginsClause(at) && !words.isAfterQuote(at);
        return (!clause || afterColon) && !isNextVerb(words, at);
    }

    /** {@return whether "and" or "but" and another verb of investigation follow, as in "suspected DNS and checked it"} */
    private boolean isNextVerb(TextWords words, int at) {
        return at("CLAUSE_JOINT", words, at) > 0
                || (at("AND", words, at) > 0 && (isVerb(words, at + 1) || isVerb(words, at + 2)));
    }

    private boolean isVerb(TextWords words, int at) {
        return at < words.size() && at("INVESTIGATING", words, at) > 0;
    }

    private int at(String key, TextWords words, int index) {
        return phrases.lengthAt(key, words.folded(), index);
    }
}
