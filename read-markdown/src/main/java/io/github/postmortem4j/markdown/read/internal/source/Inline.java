package io.github.postmortem4j.markdown.read.internal.source;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of one line, with its marks.
 *
 * @param runs the stretches of text, none of them empty
 */
public record Inline(List<Run> runs) {

    /** No text. */
    public static final Inline EMPTY = new Inline(List.of());

    /** {@return the text alone} */
    public String text() {
        if (runs.size() == 1) {
            return runs.get(0).text();
        }
        StringBuilder out = new StringBuilder();
        runs.forEach(run -> out.append(run.text()));
        return out.toString();
    }

    /** {@return whether there is nothing to see} */
    public boolean isBlank() {
        return runs.stream().allMatch(run -> run.text().isBlank());
    }

    /** {@return what follows the first characters} */
    public Inline from(int characters) {
        List<Run> rest = new ArrayList<>();
        int left = characters;
        for (Run run : runs) {
            int length = run.text().length();
            if (left >= length) {
                left -= length;
            } else {
                rest.add(left == 0 ? run : run.withText(run.text().substring(left)));
                left = 0;
            }
        }
        return new Inline(List.copyOf(rest));
    }

    /** {@return the first characters} */
    public Inline to(int characters) {
        List<Run> head = new ArrayList<>();
        int left = characters;
        for (Run run : runs) {
            if (left <= 0) {
                break;
            }
            int length = run.text().length();
            head.add(left >= length ? run : run.withText(run.text().substring(0, left)));
            left -= length;
        }
        return new Inline(List.copyOf(head));
    }

    /** {@return how many characters at the start have a mark, white space before them included} */
    public int marked(Run.Mark mark) {
        int length = 0;
        int seen = 0;
        for (Run run : runs) {
            length += run.text().length();
            if (run.is(mark)) {
                seen = length;
            } else if (!run.text().isBlank()) {
                break;
            }
        }
        return seen;
    }

    /** {@return whether all there is to see has a mark} */
    public boolean isAll(Run.Mark mark) {
        return !isBlank()
                && runs.stream().allMatch(run -> run.is(mark) || run.text().isBlank());
    }

    /** {@return the links, without pictures} */
    public List<Run> links() {
        return runs.stream()
                .filter(run -> run.uri() != null && !run.is(Run.Mark.PICTURE))
                .toList();
    }

    /** {@return the pictures} */
    public List<Run> pictures() {
        return runs.stream().filter(run -> run.is(Run.Mark.PICTURE)).toList();
    }
}
