package io.github.postmortem4j.validation.internal.vocabulary;

import io.github.postmortem4j.internal.text.FoldedWords;
import io.github.postmortem4j.internal.text.Languages;
import io.github.postmortem4j.validation.internal.language.PhraseCover;
import io.github.postmortem4j.validation.internal.language.PhraseSet;
import io.github.postmortem4j.validation.internal.words.RuleWords;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of one topic in one language. Immutable. */
public final class RuleVocabulary {

    /** The languages that have a word file, English first. */
    public static final List<String> LANGUAGES = Languages.WRITTEN;

    private final Map<String, List<String>> words;

    private RuleVocabulary(Map<String, List<String>> words) {
        this.words = words;
    }

    /**
     * {@return the words of a topic in a language}
     *
     * @param topic the name of a section of the word files
     * @param language one of {@link #LANGUAGES}, or {@code other} for Chinese and Japanese
     */
    public static RuleVocabulary of(String topic, String language) {
        return new RuleVocabulary(RuleWords.of(topic, language));
    }

    /** {@return the vocabularies of a topic in all languages} */
    public static List<RuleVocabulary> inAllLanguages(String topic) {
        return LANGUAGES.stream().map(language -> of(topic, language)).toList();
    }

    /** {@return the phrases of some keys of a topic in Chinese and Japanese} */
    public static PhraseCover unspaced(String topic, String... keys) {
        RuleVocabulary words = of(topic, "other");
        return new PhraseCover(Stream.of(keys).flatMap(words::entries).toList());
    }

    /** {@return the words of some keys in lower case, separated by semicolons or spaces in the file} */
    public Set<String> words(String... keys) {
        return Stream.of(keys)
                .flatMap(this::entries)
                .flatMap(entry -> Stream.of(entry.toLowerCase(Locale.ROOT).split(" ", -1)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** {@return the words of some keys, as {@link FoldedWords} returns them} */
    public Set<String> foldedWords(String... keys) {
        return Stream.of(keys)
                .flatMap(this::entries)
                .flatMap(entry -> FoldedWords.of(entry).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** {@return the phrases of some keys} */
    public PhraseSet phrases(String... keys) {
        return PhraseSet.of(Stream.of(keys).flatMap(this::entries).collect(Collectors.joining("\n")));
    }

    private Stream<String> entries(String key) {
        return words.getOrDefault(key, List.of()).stream();
    }
}
