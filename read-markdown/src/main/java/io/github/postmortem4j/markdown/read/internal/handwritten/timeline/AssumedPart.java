package io.github.postmortem4j.markdown.read.internal.handwritten.timeline;

import io.github.postmortem4j.markdown.read.internal.words.PhraseDictionary;
import io.github.postmortem4j.markdown.read.internal.words.TextWords;

/** Finds the part of a system that an assumption names, such as the database in {@code a slow query of the database}. */
final class AssumedPart {

    private static final int MAX_LENGTH = 500;

    private AssumedPart() {}

    /** {@return the only part that an assumption names, or an empty text if it names none, several, or nothing else} */
    static String in(String assumption, PhraseDictionary phrases) {
        TextWords words = TextWords.of(assumption.length() > MAX_LENGTH ? "" : assumption);
        String found = "";
        int i = 0;
        while (i < words.size() && !(i > 0 && phrases.lengthAt("EFFECT", words.folded(), i) > 0)) {
            int end = end(words, phrases, i);
            if (end > i && !found.isEmpty()) {
                return "";
            }
            // "DNS" alone says nothing about the part besides the assumption.
            found = end > i && end - i < words.size() ? words.text(i, end) : found;
            i = Math.max(end, i + 1);
        }
        return found;
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
