package io.github.postmortem4j.markdown.read.trace;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** A random page in the forms that people write. Each of its words, other than labels and times, occurs only once. */
final class UniqueWordsPage {

    private static final List<String> SECTIONS = List.of(
            "## Summary",
            "## What happened",
            "## Impact",
            "## Timeline (UTC), 2026-03-14",
            "## Timeline",
            "## Root cause",
            "## Root cause and resolution",
            "## Resolution",
            "## Trigger",
            "## Contributing factors",
            "## Five whys",
            "## Corrective and preventative measures",
            "## Improvements",
            "## Action items",
            "## Lessons learned",
            "### What went well",
            "### Where we got lucky",
            "## Links",
            "## Related incidents",
            "## Conclusion",
            "Timeline:",
            "**Root cause:**",
            "**Action items**");

    private static final List<String> LABELS = List.of(
            "Services affected:",
            "**Impact:**",
            "User experience:",
            "Root cause:",
            "- Further impact:",
            "- **Authors:**",
            "Resolution:",
            "Severity:");

    private static final List<String> TIMES = List.of(
            "- 09:40 UTC - ",
            "- **10:05 UTC**: ",
            "10:10 UTC ",
            "- 10:15 AM EAT: ",
            "### 10:20 UTC - ",
            "- 2026-03-14 10:30 - ");

    private final RandomGenerator random;
    private final StringBuilder page = new StringBuilder();
    private int words;

    private UniqueWordsPage(long seed) {
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    static String of(long seed) {
        UniqueWordsPage page = new UniqueWordsPage(seed);
        page.write();
        return page.page.toString();
    }

    /** {@return whether a word, in lowercase, is one that occurs only once in a page} */
    static boolean isUnique(String word) {
        return word.length() == 5 && word.startsWith("zq");
    }

    private void write() {
        page.append("# ").append(sentence()).append("\n\n");
        for (int block = 2 + random.nextInt(10); block > 0; block--) {
            block();
        }
    }

    private void block() {
        switch (random.nextInt(12)) {
            case 0, 1, 2 -> page.append(any(SECTIONS)).append("\n\n");
            case 3 -> page.append("## ").append(sentence()).append("\n\n");
            case 4 -> page.append(sentence()).append(". ").append(sentence()).append(".\n\n");
            case 5 -> lines("", "");
            case 6 -> lines("- ", "");
            case 7 -> lines("- [ ] ", "  - " + sentence() + "\n");
            case 8 -> lines(any(TIMES), "");
            case 9 -> lines("1. ", "   " + sentence() + "\n");
            case 10 -> page.append(any(LABELS)).append(' ').append(sentence()).append("\n\n");
            default -> table();
        }
    }

    /** A part that occurs below the first line only, so that its words stay unique. */
    private void lines(String before, String below) {
        for (int line = random.nextInt(3); line >= 0; line--) {
            page.append(before).append(sentence()).append(random.nextBoolean() ? ".\n" : "\n");
            page.append(line == 0 ? below : "");
        }
        page.append('\n');
    }

    private void table() {
        boolean tasks = random.nextBoolean();
        page.append(tasks ? "| Task | Owner | Remarks |\n" : "| Time (UTC) | Event | Remarks |\n")
                .append("|---|---|---|\n");
        for (int row = random.nextInt(3); row >= 0; row--) {
            page.append("| ")
                    .append(tasks ? sentence() : "2026-03-14 10:4" + row)
                    .append(" | ")
                    .append(sentence())
                    .append(" | ")
                    .append(random.nextBoolean() ? sentence() : "")
                    .append(" |\n");
        }
        page.append('\n');
    }

    private String any(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }

    private String sentence() {
        StringBuilder sentence = new StringBuilder("Z");
        for (int count = random.nextInt(4); count >= 0; count--) {
            sentence.append(sentence.length() == 1 ? "" : " z").append(letters(words++));
        }
        return sentence.toString();
    }

    private static String letters(int number) {
        return "q" + (char) ('a' + number / 26 % 26) + (char) ('a' + number % 26) + "o";
    }
}
