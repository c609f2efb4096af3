package io.github.postmortem4j.validation.internal.detect;

import io.github.postmortem4j.validation.internal.language.PhraseSet;
import io.github.postmortem4j.validation.internal.language.PhraseSet.Match;
import io.github.postmortem4j.validation.internal.language.Token;
import io.github.postmortem4j.validation.internal.vocabulary.CheckedText;
import io.github.postmortem4j.validation.internal.vocabulary.DocumentLanguage;
import io.github.postmortem4j.validation.internal.vocabulary.Topic;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds phrases that blame people, as whole words and ignoring case. */
public final class BlamingLanguage {

    /** The vocabularies of the languages that have been needed: mostly one. */
    private static final Map<String, BlameVocabulary> VOCABULARIES = new ConcurrentHashMap<>();

    private static final int MAX_DISTANCE = 6;
    private static final int MAX_WORDS_TO_PROCEDURE = 5;
    private static final int MAX_WORDS_TO_PERSON = 6;
    private static final int MAX_AUXILIARIES = 3;

    private static final Set<String> FAULTS_OF_MACHINES = Set.of("fault", "error");

    private final List<Token> tokens;
    private final BlameVocabulary words;
    private final BitSet harmless;
    private final List<Match> found = new ArrayList<>();

    private BlamingLanguage(List<Token> tokens, BlameVocabulary words) {
        this.tokens = tokens;
        this.words = words;
        harmless = new BitSet(tokens.size());
        words.harmless().in(tokens).forEach(term -> harmless.set(term.from(), term.to()));
    }

    /**
     * {@return the canonical form of the first blaming phrase of a text, or {@code null} if there is none}
     *
     * <p>Negated phrases ("nobody was to blame", "not the operator's fault") and technical terms ("fault tolerance",
     * "git blame") do not count, and neither do failures of machines ("the disk was at fault").
     *
     * @param language the language of the document; English phrases are found in every document, and phrases of all
     *     languages in a text without English words
     */
    public static @Nullable String firstIn(CheckedText text, DocumentLanguage language) {
        Match first = null;
        for (String code : language.of(text).codes()) {
            Match match = text.mayMention(Topic.BLAME, code) ? firstIn(text.tokens(), code) : null;
            if (match != null && (first == null || match.from() < first.from())) {
                first = match;
            }
        }
        return first == null ? null : first.canonical();
    }

    private static @Nullable Match firstIn(List<Token> tokens, String language) {
        BlameVocabulary words = VOCABULARIES.computeIfAbsent(language, BlameVocabulary::in);
        return words.occursIn(tokens) ? new BlamingLanguage(tokens, words).first() : null;
    }

    private @Nullable Match first() {
        add(words.always(), index -> ownerAt(index) != BlamedSubject.MACHINE);
        add(words.responsible(), this::blamesPerson);
        add(words.human(), this::isAboutSomebody);
        add(words.failing(), this::isAboutPerson);
        addDuties();
        addProcedures();
        addMistakes();
        return found.stream()
                .filter(match -> harmless.get(match.from(), match.to()).isEmpty())
                .filter(match -> !isNegated(match.from()))
                .min(Comparator.comparingInt(Match::from))
                .orElse(null);
    }

    private void add(PhraseSet phrases, IntPredicate blames) {
        phrases.in(tokens).stream().filter(match -> blames.test(match.from())).forEach(found::add);
    }

    private boolean blamesPerson(int phrase) {
        return BlamedSubject.inClauseBefore(tokens, phrase) == BlamedSubject.PERSON;
    }

    private boolean isAboutSomebody(int phrase) {
        BlamedSubject subject = BlamedSubject.directlyBefore(tokens, phrase);
        return subject == BlamedSubject.PERSON || subject == BlamedSubject.NAME;
    }

    private boolean isAboutPerson(int phrase) {
        return BlamedSubject.directlyBefore(tokens, phrase) == BlamedSubject.PERSON;
    }

    /** Finds "the operator failed to notice the alert". */
    private void addDuties() {
        for (Match failed : words.failed().in(tokens)) {
            boolean duty = failed.to() < tokens.size()
                    && words.duty().contains(tokens.get(failed.to()).word());
            if (duty && isAboutPerson(failed.from())) {
                found.add(new Match(phrase(failed.from(), failed.to() + 1), failed.from(), failed.to() + 1));
            }
        }
    }

    /** Finds "the technician did not follow the documented procedure". */
    private void addProcedures() {
        for (Match skipped : words.skipped().in(tokens)) {
            int procedure = indexOfProcedure(skipped.to());
            if (procedure > 0 && blamesPerson(skipped.from())) {
                found.add(new Match(skipped.canonical() + " the procedure", skipped.from(), procedure + 1));
            }
        }
    }

    private int indexOfProcedure(int from) {
        int end = Math.min(tokens.size(), from + MAX_WORDS_TO_PROCEDURE);
        for (int i = from; i < end && tokens.get(i).followsClosely(); i++) {
            if (words.procedure().contains(tokens.get(i).word())) {
                return i;
            }
        }
        return -1;
    }

    /** Finds "the fault of the network team", "a mistake by an engineer" and "the engineer's mistake". */
    private void addMistakes() {
        for (int i = 0; i < tokens.size(); i++) {
            if (words.mistake().contains(tokens.get(i).word())) {
                addMistake(i);
            }
        }
    }

    private void addMistake(int mistake) {
        String noun = tokens.get(mistake).word();
        int next = afterAuxiliaries(mistake + 1);
        boolean names = next < tokens.size()
                && tokens.get(next).followsClosely()
                && words.of().contains(tokens.get(next).word());
        if (names && BlamedSubject.isPersonWithin(tokens, next + 1, MAX_WORDS_TO_PERSON)) {
            found.add(new Match(noun + " of X", mistake, next + 1));
        } else if (mistake > 0 && isOfSomebody(mistake)) {
            found.add(new Match("X's " + noun, mistake - 1, mistake + 1));
        }
    }

    /** Skips the verb in "the mistake was made by John". */
    private int afterAuxiliaries(int index) {
        int i = index;
        while (i < Math.min(tokens.size(), index + MAX_AUXILIARIES)
                && tokens.get(i).followsClosely()
                && words.auxiliary().contains(tokens.get(i).word())) {
            i++;
        }
        return i;
    }

    /** "Eve's mistake" blames; "Eve's error message" does not, and "Redis's error" is the fault of a machine. */
    private boolean isOfSomebody(int mistake) {
        BlamedSubject owner = ownerAt(mistake - 1);
        boolean ofPeopleOnly = !FAULTS_OF_MACHINES.contains(tokens.get(mistake).word());
        return owner == BlamedSubject.PERSON
                ? endsNoun(mistake)
                : owner == BlamedSubject.NAME && ofPeopleOnly && endsNoun(mistake);
    }

    private boolean endsNoun(int index) {
        return index + 1 >= tokens.size()
                || !tokens.get(index + 1).followsClosely()
                || DocumentLanguage.isEnglishStopWord(tokens.get(index + 1).word());
    }

    /** Returns the kind of the owner that a possessive names, or {@code UNKNOWN} if a word is not a possessive. */
    private BlamedSubject ownerAt(int index) {
        Token token = tokens.get(index);
        int suffix = token.word().endsWith("'s") ? 2 : token.word().endsWith("s'") ? 1 : 0;
        if (suffix == 0) {
            return BlamedSubject.UNKNOWN;
        }
        String owner = token.word().substring(0, token.word().length() - suffix);
        return BlamedSubject.of(new Token(owner, token.text(), token.gapStart(), token.start(), token.end() - suffix));
    }

    private String phrase(int from, int to) {
        return tokens.subList(from, to).stream().map(Token::word).collect(Collectors.joining(" "));
    }

    private boolean isNegated(int phrase) {
        String first = tokens.get(phrase).word();
        if (first.endsWith("'s") && words.negation().contains(first)) {
            return true; // "nobody's fault"
        }
        int farthest = Math.max(0, phrase - MAX_DISTANCE);
        for (int i = phrase; i > farthest && tokens.get(i).followsClosely(); i--) {
            String before = tokens.get(i - 1).word();
            if (words.negation().contains(before)) {
                return true;
            }
            if (!words.between().contains(before)) {
                return false;
            }
        }
        return false;
    }
}
