package io.github.postmortem4j.markdown.read.internal.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Removes the fence around the text of a section that its author wrote as a code block of the language Markdown. Only a block
 * that is all of its section counts; others are examples. See decision 281.
 */
public final class FencedSection {

    private static final Set<String> LANGUAGES = Set.of("md", "markdown");

    private FencedSection() {}

    /** {@return the lines of a document, with empty lines in place of these fences} */
    public static List<String> unfenced(List<String> source) {
        List<String> lines = new ArrayList<>(source);
        @Nullable OpenFence fence = null;
        boolean afterHeading = false;
        int opening = -1;
        for (int i = 0; i < source.size(); i++) {
            String line = source.get(i);
            OpenFence before = fence;
            fence = OpenFence.after(before, line);
            if (before == null && fence != null) {
                opening = afterHeading && isMarkdown(line, fence) ? i : -1;
            } else if (before != null && fence == null && opening >= 0 && isSectionEnd(source, i + 1)) {
                lines.set(opening, "");
                lines.set(i, "");
            }
            boolean code = before != null || fence != null;
            afterHeading = !code && (line.isBlank() ? afterHeading : isHeading(line));
        }
        return lines;
    }

    private static boolean isMarkdown(String line, OpenFence fence) {
        String text = line.strip();
        return text.startsWith(fence.marks())
                && LANGUAGES.contains(
                        text.substring(fence.marks().length()).strip().toLowerCase(Locale.ROOT));
    }

    private static boolean isSectionEnd(List<String> lines, int from) {
        int next = from;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next == lines.size() || isHeading(lines.get(next));
    }

    private static boolean isHeading(String line) {
        return line.startsWith("#");
    }
}
