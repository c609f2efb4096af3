package io.github.postmortem4j.markdown.internal.format;

import java.util.ArrayList;
import java.util.List;

/** A label with places to be filled in: {@code Rule {0} is waived: {1}}. Each language has them in its own order. */
public final class MessagePattern {

    private MessagePattern() {}

    /**
     * Words, or a place to be filled in.
     *
     * @param words what stands there; {@code ""} for a place
     * @param place the number of the place; negative for words
     */
    public record Part(String words, int place) {

        public boolean isPlace() {
            return place >= 0;
        }
    }

    /** {@return words and places in the order of a pattern} */
    static List<Part> parts(String pattern) {
        List<Part> parts = new ArrayList<>();
        int done = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', done)) {
            // Places have one digit, so that nothing here needs a parser.
            parts.add(new Part(pattern.substring(done, open), -1));
            parts.add(new Part("", pattern.charAt(open + 1) - '0'));
            done = open + "{0}".length();
        }
        parts.add(new Part(pattern.substring(done), -1));
        return parts;
    }
}
