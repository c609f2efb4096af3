package io.github.postmortem4j.markdown.read.internal.words;

import java.util.ArrayList;
import java.util.List;

/**
 * A label with placeholders, such as {@code Rule {0} is waived: {1}}, that extracts the values from a formatted text.
 */
public final class LabelPattern {

    private final List<String> words = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();

    private LabelPattern(String pattern) {
        int done = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', done)) {
            words.add(pattern.substring(done, open));
            places.add(pattern.charAt(open + 1) - '0');
            done = open + "{0}".length();
        }
        words.add(pattern.substring(done));
    }

    /** {@return the parsed pattern} */
    public static LabelPattern of(String pattern) {
        return new LabelPattern(pattern);
    }

    /**
     * {@return the values in the order of their placeholders' numbers; empty if the text does not match or the pattern
     * has no placeholder}
     */
    public List<String> match(String text) {
        String last = words.get(words.size() - 1);
        int from = words.get(0).length();
        if (places.isEmpty() || !text.startsWith(words.get(0)) || !text.endsWith(last)) {
            return List.of();
        }
        int end = text.length() - last.length();
        String[] values = new String[places.size()];
        for (int i = 0; i < places.size(); i++) {
            boolean isLast = i == places.size() - 1;
            int to = isLast ? end : text.indexOf(words.get(i + 1), from);
            if (to < from || to > end || places.get(i) >= values.length) {
                return List.of();
            }
            values[places.get(i)] = text.substring(from, to);
            from = to + (isLast ? 0 : words.get(i + 1).length());
        }
        return List.of(values);
    }
}
