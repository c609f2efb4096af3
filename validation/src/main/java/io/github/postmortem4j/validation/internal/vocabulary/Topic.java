package io.github.postmortem4j.validation.internal.vocabulary;

import java.util.Set;

/**
 * What the words of a text may be about. A phrase of a topic is in a text only if one of the words of the topic is.
 */
public enum Topic {
    /** Frequent words, which identify a language. */
    STOP_WORD {
        @Override
        Set<String> words(String language) {
            return RuleVocabulary.of("stopwords", language).words("word");
        }
    },

    /** Blame of people. */
    BLAME {
        @Override
        Set<String> words(String language) {
            return RuleVocabulary.of("blame", language)
                    .phrases("always", "responsible", "human", "failing", "failed", "skipped", "mistake")
                    .keywords(frequentWords(language));
        }
    },

    /** Vague tasks. */
    VAGUE_TASK {
        @Override
        Set<String> words(String language) {
            return RuleVocabulary.of("tasks", language)
                    .phrases("slogan", "leading", "hedge", "unless-specific")
                    .keywords(frequentWords(language));
        }
    };

    private static Set<String> frequentWords(String language) {
        return RuleVocabulary.of("stopwords", language).words("word", "also");
    }

    /** {@return at least one word of each phrase of the topic} */
    abstract Set<String> words(String language);
}
