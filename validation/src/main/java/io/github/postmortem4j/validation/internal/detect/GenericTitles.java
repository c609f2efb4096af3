package io.github.postmortem4j.validation.internal.detect;

import io.github.postmortem4j.internal.text.FoldedWords;
import io.github.postmortem4j.validation.internal.language.PhraseCover;
import io.github.postmortem4j.validation.internal.vocabulary.RuleVocabulary;
import java.util.List;
import java.util.Set;

/** Recognizes titles that do not say what broke, such as "Incident report" and "Postmortem 2026-03-14". */
public final class GenericTitles {

    private static final List<Set<String>> WORDS = RuleVocabulary.inAllLanguages("titles").stream()
            .map(words -> words.foldedWords("generic"))
            .toList();

    private static final PhraseCover UNSPACED = RuleVocabulary.unspaced("titles", "generic");

    private GenericTitles() {}

    /** {@return whether a title consists of numbers and of words that any title might have, in one language} */
    public static boolean include(String title) {
        List<String> words = FoldedWords.of(title).stream()
                .filter(word -> !Character.isDigit(word.charAt(0)))
                .toList();
        return WORDS.stream().anyMatch(generic -> generic.containsAll(words)) || UNSPACED.covers(withoutDigits(title));
    }

    private static String withoutDigits(String title) {
        return title.codePoints()
                .filter(character -> !Character.isDigit(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
