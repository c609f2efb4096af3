package io.github.postmortem4j.markdown.read.internal.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds names that the caller knows in a text, regardless of case, accents and punctuation. */
public final class KnownNames {

    private record Name(String name, List<String> words) {

        boolean isAt(String[] text, int from) {
            if (from + words.size() > text.length) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                if (!words.get(i).equals(text[from + i])) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The names by their first word, the longest first. */
    private final Map<String, List<Name>> names = new HashMap<>();

    /**
     * Creates a list of names.
     *
     * @param names the names; each has a letter or digit
     */
    public KnownNames(List<String> names) {
        for (String name : names) {
            List<String> words = List.of(TextWords.of(name).folded());
            this.names.computeIfAbsent(words.get(0), any -> new ArrayList<>()).add(new Name(name, words));
        }
        this.names.values().forEach(list -> list.sort((one, other) -> other.words.size() - one.words.size()));
    }

    public boolean isEmpty() {
        return names.isEmpty();
    }

    /** {@return the names in a text, as the caller spells them, in the order of the text} */
    public List<String> in(String text) {
        List<String> found = new ArrayList<>();
        String[] words = TextWords.of(text).folded();
        int i = 0;
        while (i < words.length) {
            Name name = at(words, i);
            if (name != null && !found.contains(name.name)) {
                found.add(name.name);
            }
            i += name == null ? 1 : name.words.size();
        }
        return found;
    }

    private @Nullable Name at(String[] text, int from) {
        for (Name name : names.getOrDefault(text[from], Collections.emptyList())) {
            if (name.isAt(text, from)) {
                return name;
            }
        }
        return null;
    }
}
