package io.github.postmortem4j.markdown.read.internal.handwritten.summary;

import io.github.postmortem4j.markdown.read.internal.words.TextWords;
import io.github.postmortem4j.markdown.read.internal.words.WordLists;
import java.util.Set;

/** Recognizes the kind of document at the start of a title, as in {@code Incident report login outage}. */
final class DocumentKind {

    private static final int MAX_LENGTH = 2_000;
    private static final int MAX_WORDS = 5;

    private static final Set<String> KINDS = Set.copyOf(WordLists.of("names").get("KIND_OF_DOCUMENT"));

    private DocumentKind() {}

    /** {@return a title without the kind of document that it begins with; any other title unchanged} */
    static String without(String title) {
        TextWords words = TextWords.of(title.length() > MAX_LENGTH ? "" : title);
        StringBuilder begun = new StringBuilder();
        int end = 0;
        for (int i = 0; i < Math.min(MAX_WORDS, words.size() - 1) && (i == 0 || !words.beginsClause(i)); i++) {
            begun.append(i == 0 ? "" : " ").append(words.folded()[i]);
            end = KINDS.contains(begun.toString()) ? i + 1 : end;
        }
        return end == 0 ? title : words.text(end, words.size());
    }
}
