package io.github.postmortem4j.validation.internal.vocabulary;

import io.github.postmortem4j.validation.internal.language.Token;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The language in which a document is written.
 *
 * <p>Each language has a list of frequent short words that the other languages do not have, such as "der" and "nicht".
 * The language with the most of them in the text wins, if there are at least two, and more than twice as many as of any
 * other language. Otherwise the language is English.
 *
 * @param codes the ISO 639 codes of the languages whose vocabulary applies: English, and the language of the document
 * @param stated whether the user stated the language, so that no text is assumed to be in another one
 */
public record DocumentLanguage(List<String> codes, boolean stated) {

    /** English, because no other language was detected. */
    public static final DocumentLanguage ENGLISH = new DocumentLanguage(List.of("en"), false);

    private static final DocumentLanguage ANY = new DocumentLanguage(RuleVocabulary.LANGUAGES, false);

    private static final int MIN_WORDS = 2;

    private static final Map<String, Set<String>> STOP_WORDS = RuleVocabulary.LANGUAGES.stream()
            .collect(Collectors.toMap(
                    language -> language,
                    language -> RuleVocabulary.of("stopwords", language).words("word"),
                    (first, second) -> first,
                    LinkedHashMap::new));

    private static final Set<String> MORE_ENGLISH_WORDS =
            RuleVocabulary.of("stopwords", "en").words("also");

    /** The language of each word. */
    private static final Map<String, String> LANGUAGE_OF = languageOfWords();

    private static Map<String, String> languageOfWords() {
        Map<String, String> languages = new HashMap<>();
        STOP_WORDS.forEach((language, words) -> words.forEach(word -> {
            String other = languages.put(word, language);
            if (other != null) {
                throw new IllegalStateException(word + " is a stop word of both " + other + " and " + language);
            }
        }));
        return languages;
    }

    /**
     * {@return a language that the user states}
     *
     * @param code an ISO 639 code; without a vocabulary for it, that of English applies
     */
    public static DocumentLanguage stated(String code) {
        boolean other = RuleVocabulary.LANGUAGES.contains(code) && !code.equals("en");
        return new DocumentLanguage(other ? List.of("en", code) : List.of("en"), true);
    }

    /** {@return the language of some texts} */
    public static DocumentLanguage of(Iterable<List<Token>> texts) {
        Map<String, Integer> counts = new HashMap<>();
        for (List<Token> text : texts) {
            for (Token token : text) {
                String language = LANGUAGE_OF.get(token.word());
                if (language != null) {
                    counts.merge(language, 1, Integer::sum);
                }
            }
        }
        return counts.keySet().stream()
                .filter(language -> isClear(language, counts))
                .findFirst()
                .filter(language -> !language.equals("en"))
                .map(language -> new DocumentLanguage(List.of("en", language), false))
                .orElse(ENGLISH);
    }

    /** {@return the languages of one text of the document: any, if the text has no frequent word of English} */
    public DocumentLanguage of(List<Token> text) {
        return stated || containsEnglish(text) ? this : ANY;
    }

    private static boolean containsEnglish(List<Token> text) {
        for (Token token : text) {
            if ("en".equals(LANGUAGE_OF.get(token.word()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isClear(String language, Map<String, Integer> counts) {
        int count = counts.getOrDefault(language, 0);
        int others = counts.entrySet().stream()
                .filter(other -> !other.getKey().equals(language))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
        return count >= MIN_WORDS && count > 2 * others;
    }

    /** {@return whether a word is frequent in English and carries no meaning of its own} */
    public static boolean isEnglishStopWord(String word) {
        return "en".equals(LANGUAGE_OF.get(word)) || MORE_ENGLISH_WORDS.contains(word);
    }
}
