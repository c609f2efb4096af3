package io.github.postmortem4j.markdown.internal.text;

import java.util.List;

/** Computes code fences that the code inside cannot close. */
public final class CodeFence {

    private static final int SHORTEST = 3;

    private CodeFence() {}

    /** {@return a fence for a block of these lines} */
    public static String around(List<String> lines) {
        int longest = lines.stream().mapToInt(CodeFence::longestRun).max().orElse(0);
        return "`".repeat(Math.max(SHORTEST, longest + 1));
    }

    /** {@return a code span of a normalized line that is not empty, with bars escaped in tables} */
    public static String span(String line, boolean inTable) {
        String fence = "`".repeat(longestRun(line) + 1);
        String pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
        // Engines disagree about a backslash before an escaped bar.
        String cell = line.replace("\\|", "\\" + Escaper.JOINER + "|").replace("|", "\\|");
        return fence + pad + (inTable ? cell : line) + pad + fence;
    }

    /** {@return the length of the longest run of backticks} */
    static int longestRun(String line) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < line.length(); i++) {
            run = line.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }
}
