package io.github.postmortem4j.validation.internal.task;

import io.github.postmortem4j.internal.text.FoldedWords;
import io.github.postmortem4j.internal.text.Placeholders;
import io.github.postmortem4j.validation.internal.detect.Denials;
import io.github.postmortem4j.validation.internal.detect.Denials.Topic;
import io.github.postmortem4j.validation.internal.language.PhraseCover;
import io.github.postmortem4j.validation.internal.language.Words;
import io.github.postmortem4j.validation.internal.vocabulary.RuleVocabulary;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a task says. */
public enum TaskContent {
    /** Nothing: the text is blank, a placeholder, or says that there is nothing to do. */
    ABSENT,
    /** Nothing that a person who was not there could start with: "fix it", "better testing", a bare link. */
    VAGUE,
    /** Something concrete. */
    CONCRETE;

    private static final List<RuleVocabulary> LANGUAGES = RuleVocabulary.inAllLanguages("tasks");

    private static final List<Set<String>> VAGUE_WORDS =
            LANGUAGES.stream().map(words -> words.foldedWords("vague")).toList();

    private static final PhraseCover UNSPACED = RuleVocabulary.unspaced("tasks", "vague");

    private static final Set<String> REFERENCE_WORDS = LANGUAGES.get(0).foldedWords("reference");

    private static final Pattern REFERENCE =
            Pattern.compile("https?://[^\\s)>\\]]++|#\\d++|\\b[A-Z][A-Z0-9]{1,9}-\\d++\\b|\\b[a-z]++/[a-z]++#\\d++");

    /** The least number of letters of a task in a script that does not separate words. */
    private static final int MIN_LETTERS = 4;

    /** One of the first words of most tasks is concrete. */
    private static final int FIRST_WORDS = 4;

    private static final Set<Character.UnicodeScript> WITHOUT_SPACES = Set.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.THAI,
            Character.UnicodeScript.LAO,
            Character.UnicodeScript.KHMER,
            Character.UnicodeScript.MYANMAR);

    /** {@return what a task says} */
    public static TaskContent of(String task) {
        if (Placeholders.isAbsentTask(task) || Denials.areIn(task, Topic.TASK)) {
            return ABSENT;
        }
        String text = mayContainReference(task) ? REFERENCE.matcher(task).replaceAll(" ") : task;
        boolean vague =
                isTooShort(task) || (isVague(FoldedWords.of(text, FIRST_WORDS)) && isVague(FoldedWords.of(text)));
        return vague || UNSPACED.covers(text) ? VAGUE : CONCRETE;
    }

    /** A reference contains a digit or begins as a link does. */
    private static boolean mayContainReference(String task) {
        for (int i = 0; i < task.length(); i++) {
            if (Character.isDigit(task.charAt(i)) || task.startsWith("://", i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTooShort(String task) {
        if (Words.areAtLeast(2, task)) {
            return false;
        }
        long letters = task.codePoints()
                .filter(Character::isLetter)
                .filter(letter -> WITHOUT_SPACES.contains(Character.UnicodeScript.of(letter)))
                .limit(MIN_LETTERS)
                .count();
        return letters < MIN_LETTERS;
    }

    /** Returns whether every word is vague in one and the same language, or names a reference. */
    private static boolean isVague(List<String> words) {
        if (REFERENCE_WORDS.containsAll(words)) {
            return true;
        }
        for (Set<String> vague : VAGUE_WORDS) {
            if (vague.containsAll(words)) {
                return true;
            }
        }
        return false;
    }
}
