package io.github.postmortem4j.markdown.internal;

import java.util.List;

/** Finds fences that the code between them cannot end. */
final class CodeFence {

    private static final int SHORTEST = 3;

    private CodeFence() {}

    /** {@return a fence for a block of these lines} */
    static String around(List<String> lines) {
        int longest = lines.stream().mapToInt(CodeFence::longestRun).max().orElse(0);
        return "`".repeat(Math.max(SHORTEST, longest + 1));
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
