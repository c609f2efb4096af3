package io.github.postmortem4j.validation.internal.detect;

import io.github.postmortem4j.validation.internal.language.PhraseSet;
import io.github.postmortem4j.validation.internal.language.Token;
import io.github.postmortem4j.validation.internal.vocabulary.RuleVocabulary;
import java.util.List;
import java.util.Set;

/**
 * The words of blame in one language. The word file describes its keys.
 *
 * @param any the phrases and nouns of all kinds
 * @param always phrases that blame people, regardless of the subject
 * @param responsible phrases that blame people unless a machine is the subject
 * @param human failures that only people have
 * @param failing failures of people and of machines
 * @param failed phrases that introduce a duty
 * @param duty what people are expected to do
 * @param skipped phrases that blame if they precede a procedure
 * @param procedure what only people follow
 * @param mistake nouns that blame the person who is named after them
 * @param auxiliary verbs between such a noun and those words
 * @param of words between such a noun and the person
 * @param harmless technical terms that contain such phrases
 * @param negation words that negate a phrase
 * @param between words between a negation and the phrase
 */
record BlameVocabulary(
        PhraseSet any,
        PhraseSet always,
        PhraseSet responsible,
        PhraseSet human,
        PhraseSet failing,
        PhraseSet failed,
        Set<String> duty,
        PhraseSet skipped,
        Set<String> procedure,
        Set<String> mistake,
        Set<String> auxiliary,
        Set<String> of,
        PhraseSet harmless,
        Set<String> negation,
        Set<String> between) {

    static BlameVocabulary in(String language) {
        RuleVocabulary words = RuleVocabulary.of("blame", language);
        return new BlameVocabulary(
                words.phrases("always", "responsible", "human", "failing", "failed", "skipped", "mistake"),
                words.phrases("always"),
                words.phrases("responsible"),
                words.phrases("human"),
                words.phrases("failing"),
                words.phrases("failed"),
                words.words("duty"),
                words.phrases("skipped"),
                words.words("procedure"),
                words.words("mistake"),
                words.words("auxiliary"),
                words.words("of"),
                words.phrases("harmless"),
                words.words("negation"),
                words.words("between"));
    }

    /** {@return whether a text has a phrase or a noun of blame at all, which few texts do} */
    boolean occursIn(List<Token> tokens) {
        return any.isIn(tokens);
    }
}
