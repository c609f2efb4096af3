package io.github.postmortem4j.markdown.read.internal.handwritten.investigation;

import io.github.postmortem4j.markdown.read.internal.words.PhraseDictionary;
import io.github.postmortem4j.markdown.read.internal.words.WordFolding;
import java.util.HashSet;
import java.util.Set;

/** Finds out whether two texts name the same thing, such as the database in "a database failure" and "the database logs". */
final class CommonNames {

    private static final int MIN_WORD = 3;

    private final PhraseDictionary phrases;

    CommonNames(PhraseDictionary phrases) {
        this.phrases = phrases;
    }

    /** {@return whether two texts have a word in common that names something, apart from its ending} */
    boolean inCommon(String one, String other) {
        Set<String> names = names(one);
        names.retainAll(names(other));
        return !names.isEmpty();
    }

    private Set<String> names(String text) {
        Set<String> names = new HashSet<>();
        String[] words = WordFolding.words(text).split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            if (words[i].length() >= MIN_WORD && !isOther(words, i)) {
                boolean plural = words[i].endsWith("s") && words[i].length() > MIN_WORD;
                names.add(plural ? words[i].substring(0, words[i].length() - 1) : words[i]);
            }
        }
        return names;
    }

    private boolean isOther(String[] words, int i) {
        if (phrases.lengthAt("LOAD_NOUN", words, i) > 0) {
            return false;
        }
        for (String key :
                new String[] {"NO_NAME", "NO_PART", "PART_END", "DETERMINER", "AND", "PROBLEM_NOUN", "MIGHT_BE_LINK"}) {
            if (phrases.lengthAt(key, words, i) > 0) {
                return true;
            }
        }
        return false;
    }
}
