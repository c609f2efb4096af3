package io.github.postmortem4j.validation.internal.language;

import io.github.postmortem4j.internal.text.FoldedWords;
import io.github.postmortem4j.internal.text.UnspacedWords;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Phrases of Chinese and Japanese, which are written without spaces. Determines whether a text consists of them alone.
 * Immutable.
 */
public final class PhraseCover {

    private final Set<String> phrases = new HashSet<>();
    private final int longest;

    /** Creates a cover of phrases. */
    public PhraseCover(Collection<String> phrases) {
        int max = 0;
        for (String phrase : phrases) {
            List<String> characters = charactersOf(phrase);
            this.phrases.add(String.join(" ", characters));
            max = Math.max(max, characters.size());
        }
        longest = max;
    }

    /** {@return whether a text is a sequence of the phrases, apart from punctuation} */
    public boolean covers(String text) {
        if (!UnspacedWords.isUnspaced(text)) {
            return false;
        }
        List<String> characters = charactersOf(text);
        // Whether a sequence of phrases ends before each character.
        boolean[] ends = new boolean[characters.size() + 1];
        ends[0] = true;
        for (int from = 0; from < characters.size(); from++) {
            for (int to = from + 1; ends[from] && to <= Math.min(characters.size(), from + longest); to++) {
                ends[to] |= phrases.contains(String.join(" ", characters.subList(from, to)));
            }
        }
        return ends[characters.size()];
    }

    private static List<String> charactersOf(String text) {
        return UnspacedWords.split(FoldedWords.of(text));
    }
}
