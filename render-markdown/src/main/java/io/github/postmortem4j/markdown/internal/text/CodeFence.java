package io.github.postmortem4j.markdown.internal.text;

import java.util.List;

/** Finds fences that the code between them cannot end. */
public final class CodeFence {

    private static final int SHORTEST = 3;

    private CodeFence() {}

    /** {@return a fence for a block of these lines} */
    public static String around(List<String> lines) {
        int longest = lines.stream().mapToInt(CodeFence::longestRun).max().orElse(0);
        return "`".repeat(Math.max(SHORTEST, longest + 1));
    }

    /** {@return a code span of a line of {@link PlainText} that is not empty, as tables want it where it says so} */
    public static String span(String line, boolean inTable) {
        String fence = "`".repeat(longestRun(line) + 1);
        String pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
        // Engines differ in how they read a backslash before the one that a table wants before a bar.
        String cell = line.replace("\\|", "\\" + Escaper.JOINER + "|").replace("|", "\\|");
        return fence + pad + (inTable ? cell : line) + pad + fence;
    }

    /** {@return how many backticks at most stand side by side} */
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
