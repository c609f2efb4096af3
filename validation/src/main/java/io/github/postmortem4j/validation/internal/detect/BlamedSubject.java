package io.github.postmortem4j.validation.internal.detect;

import io.github.postmortem4j.validation.internal.language.Token;
import io.github.postmortem4j.validation.internal.vocabulary.DocumentLanguage;
import io.github.postmortem4j.validation.internal.vocabulary.RuleVocabulary;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Determines whether the subject of a phrase is a person, a machine, or something unknown. */
enum BlamedSubject {
    /** A person or a team, by a noun, a pronoun or a frequent given name. */
    PERSON,
    /** A capitalized word that may be a name. */
    NAME,
    MACHINE,
    UNKNOWN;

    private static final Set<String> PERSONS = wordsOf("person");
    private static final Set<String> PRONOUNS = wordsOf("pronoun");
    private static final Set<String> MACHINES = wordsOf("machine");
    private static final Set<String> ADVERBS = wordsOf("adverb");
    private static final Set<String> NAMES = wordsOf("name");

    /** Words that begin a clause about what precedes them: "the team that deployed it was at fault". */
    private static final Set<String> RELATIVE = Set.of("that", "which");

    private static final Set<String> CONTRAST = Set.of("but", "because", "while", "although");

    private static final int MAX_DISTANCE = 10;

    private static Set<String> wordsOf(String key) {
        return RuleVocabulary.inAllLanguages("blame").stream()
                .flatMap(words -> words.words(key).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** {@return the kind of the word directly before a phrase, apart from adverbs} */
    static BlamedSubject directlyBefore(List<Token> tokens, int phrase) {
        int subject = phrase - 1;
        while (subject > 0 && ADVERBS.contains(tokens.get(subject).word()) && joins(tokens, subject + 1)) {
            subject--;
        }
        return subject < 0 || !joins(tokens, subject + 1) ? UNKNOWN : of(tokens.get(subject));
    }

    /** {@return the kind of the nearest known word before a phrase in its clause} */
    static BlamedSubject inClauseBefore(List<Token> tokens, int phrase) {
        BlamedSubject found = UNKNOWN;
        for (int i = phrase - 1; i >= Math.max(0, phrase - MAX_DISTANCE) && joins(tokens, i + 1); i--) {
            String word = tokens.get(i).word();
            if (CONTRAST.contains(word)) {
                break;
            }
            BlamedSubject kind = of(tokens.get(i));
            if (RELATIVE.contains(word)) {
                found = UNKNOWN;
            } else if (found == UNKNOWN) {
                found = kind;
            }
        }
        return found;
    }

    /** {@return whether a person is among the words after a phrase} */
    static boolean isPersonWithin(List<Token> tokens, int from, int max) {
        for (int i = from;
                i < Math.min(tokens.size(), from + max) && tokens.get(i).followsClosely();
                i++) {
            BlamedSubject kind = of(tokens.get(i));
            if (kind == PERSON) {
                return true;
            }
            if (kind == MACHINE && !modifiesPerson(tokens, i)) {
                return false;
            }
        }
        return false;
    }

    /** {@return whether a word is the first of a compound such as "network team"} */
    private static boolean modifiesPerson(List<Token> tokens, int index) {
        return index + 1 < tokens.size()
                && tokens.get(index + 1).followsClosely()
                && of(tokens.get(index + 1)) == PERSON;
    }

    /** {@return the kind of one word} */
    static BlamedSubject of(Token token) {
        String word = token.word();
        if (NAMES.contains(word) && isCapitalized(token)) {
            return PERSON;
        }
        if (PERSONS.contains(word) || PRONOUNS.contains(word)) {
            return PERSON;
        }
        if (MACHINES.contains(word)) {
            return MACHINE;
        }
        boolean name = isCapitalized(token) && !isAcronym(token) && word.length() > 1;
        return name && !DocumentLanguage.isEnglishStopWord(word) ? NAME : UNKNOWN;
    }

    private static boolean joins(List<Token> tokens, int index) {
        return index >= tokens.size() || tokens.get(index).followsClosely();
    }

    private static boolean isCapitalized(Token token) {
        return Character.isUpperCase(token.text().charAt(token.start()));
    }

    private static boolean isAcronym(Token token) {
        return token.end() - token.start() > 1
                && Character.isUpperCase(token.text().charAt(token.start() + 1));
    }
}
