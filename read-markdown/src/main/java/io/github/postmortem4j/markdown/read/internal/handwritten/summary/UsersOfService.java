package io.github.postmortem4j.markdown.read.internal.handwritten.summary;

import io.github.postmortem4j.markdown.read.internal.words.PhraseDictionary;
import io.github.postmortem4j.markdown.read.internal.words.PhraseWords;
import io.github.postmortem4j.markdown.read.internal.words.TextWords;

/** Recognizes a clause that describes all users, as in "75% of users who tried to access the site could not sign in". */
final class UsersOfService {

    /** More than such a clause has. */
    private static final int MAX_CLAUSE = 80;

    private UsersOfService() {}

    /** {@return whether such a clause begins a text} */
    static boolean begins(String text, PhraseDictionary phrases) {
        PhraseWords words =
                new PhraseWords(TextWords.of(text.substring(0, Math.min(text.length(), MAX_CLAUSE))), phrases);
        int tried = words.size() == 0 ? 0 : words.at("TRIED_TO_USE", 0);
        int article = tried == 0 || tried >= words.size() ? 0 : words.at("DETERMINER", tried);
        int service = article == 0 || tried + article >= words.size() ? 0 : words.at("WHOLE_SERVICE", tried + article);
        int next = tried + article + service;
        boolean end = next >= words.size() || words.words().beginsClause(next) || words.is("AFTER_SERVICE", next);
        return service > 0 && end;
    }
}
