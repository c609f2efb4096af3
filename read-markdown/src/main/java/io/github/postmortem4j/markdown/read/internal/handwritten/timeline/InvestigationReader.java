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

    private final List<PhraseDictionary> languages;
    private PhraseDictionary phrases;

    InvestigationReader(PhraseDictionary phrases) {
        this.languages = phrases.byLanguage();
        this.phrases = languages.get(0);
    }

    /** Sets what the first language states that has a word of investigation in the text. */
    void read(EntryDraft entry, String text) {
        TextWords words = TextWords.of(text.length() > MAX_LENGTH ? "" : text);
        for (PhraseDictionary language : languages) {
            phrases = language;
            read(entry, words);
            if (!entry.investigated.isEmpty() || !entry.assumption.isEmpty()) {
                return;
            }
        }
    }

    private void read(EntryDraft entry, TextWords words) {
        for (int i = 0; i < words.size(); i++) {
            int assuming = at("ASSUMING", words, i);
            if (assuming > 0 && entry.assumption.isEmpty() && !isDenied(words, i)) {
                entry.assumption = assumption(words, i + assuming);
            }
            int checking = assuming > 0 ? 0 : at("INVESTIGATING", words, i);
            if (checking > 0 && entry.investigated.isEmpty() && !isDenied(words, i)) {
                entry.investigated = part(words, i + checking);
            }
        }
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
                && at("PART_END", words, end) == 0
                && at("ASSUMING", words, end) == 0) {
            end++;
        }
        boolean named = end > start
                && end - start <= MAX_PART
                && !(start == from && words.beginsClause(start))
                && at("NO_PART", words, end - 1) == 0;
        return named ? words.text(start, end) : "";
    }

    private String assumption(TextWords words, int from) {
        int end = from;
        boolean colon = from < words.size() && words.isAfterColon(from);
        while (end < words.size() && (!words.beginsClause(end) || (end == from && colon)) && !isNextVerb(words, end)) {
            end++;
        }
        if (end == from || end - from > MAX_ASSUMPTION) {
            return "";
        }
        String text = words.text(from, end);
        // A single word is an assumption if it is a name, such as DNS.
        boolean name = text.chars().anyMatch(Character::isUpperCase);
        return end - from > 1 || name ? text : "";
    }

    /** {@return whether "and" or "but" and another verb of investigation follow, as in "suspected DNS and checked it"} */
    private boolean isNextVerb(TextWords words, int at) {
        return at("CLAUSE_JOINT", words, at) > 0
                || (at("AND", words, at) > 0 && at + 1 < words.size() && at("INVESTIGATING", words, at + 1) > 0);
    }

    private int at(String key, TextWords words, int index) {
        return phrases.lengthAt(key, words.folded(), index);
    }
}
