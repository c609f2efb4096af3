package io.github.postmortem4j.markdown.read.internal.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes rows of a table without a head list items, because Markdown reads them as one paragraph: {@code | 10:00 | An alert
 * fired |}. Only rows that begin with a number count, such as those of a timeline.
 */
public final class HeadlessTable {

    private static final int MIN_ROWS = 2;
    private static final Pattern ROW = Pattern.compile("\\|\\s*[*_`]{0,3}\\d");

    private HeadlessTable() {}

    /** {@return the lines of a document with list items in place of such rows; code is unchanged} */
    public static List<String> asItems(List<String> source) {
        List<String> lines = new ArrayList<>(source);
        @Nullable OpenFence fence = null;
        int from = 0;
        for (int i = 0; i < source.size(); i++) {
            String line = source.get(i);
            boolean row = fence == null && line.startsWith("|");
            fence = OpenFence.after(fence, line);
            if (!row) {
                rows(lines.subList(from, i));
                from = i + 1;
            }
        }
        rows(lines.subList(from, lines.size()));
        return lines;
    }

    private static void rows(List<String> table) {
        if (table.size() >= MIN_ROWS
                && table.stream().allMatch(line -> ROW.matcher(line).lookingAt())) {
            table.replaceAll(HeadlessTable::item);
        }
    }

    private static String item(String row) {
        String text = row.stripTrailing();
        return "-" + (text.endsWith("|") ? text.substring(1, text.length() - 1) : text.substring(1));
    }
}
