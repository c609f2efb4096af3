package io.github.postmortem4j.quality.linear.work;

import io.github.postmortem4j.markdown.read.MarkdownReader;
import io.github.postmortem4j.markdown.read.MarkdownText;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads hand-written pages with a text in every place where the reader looks for something, and with many elements. */
final class MarkdownOperations {

    private static final MarkdownReader READER = MarkdownReader.create();

    private MarkdownOperations() {}

    static Map<String, Runnable> of(String text, int elements) {
        Map<String, Runnable> operations = new LinkedHashMap<>();
        read("read a page: a text", text, operations);
        read("read a page: front matter", frontMatter(text, elements), operations);
        read("read a page: a head", head(text, elements), operations);
        read("read a page: headings", headings(text, elements), operations);
        read(
                "read a page: headings in a timeline",
                "# T\n\n## Timeline\n\n" + ("# " + text + "\n").repeat(elements),
                operations);
        read(
                "read a page: timed headings",
                "# T\n\n## Timeline\n\n" + ("### 09:40 UTC " + text + "\n\n" + text + "\n\n").repeat(elements),
                operations);
        read(
                "read a page: dated headings",
                "# T\n\n" + ("## 2026-03-14 09:40 UTC " + text + "\n\n" + text + "\n\n").repeat(elements),
                operations);
        read(
                "read a page: instructions and dates",
                "# T\n\n"
                        + ("## Impact on " + text + "\n_" + text + "_\n\nDate: 2026-03-14 " + text + "\n\n")
                                .repeat(elements)
                        + "## Timeline\n\n" + ("| 0940 | " + text + " |\n").repeat(elements),
                operations);
        read(
                "read a page: a second report",
                "# T\n\n## Timeline\n\n- 09:40 - " + text + "\n\n# U\n\n" + ("**" + text + "**\n\n").repeat(elements),
                operations);
        read("read a page: lists", lists(text, elements), operations);
        read("read a page: plain lines", plainLines(text, elements), operations);
        read("read a page: tables", tables(text, elements), operations);
        read("read a page: HTML", html(text, elements), operations);
        String lists = lists(text, elements);
        operations.put("read a page: visible text", () -> MarkdownText.visibleIn(lists));
        return operations;
    }

    private static void read(String name, String markdown, Map<String, Runnable> operations) {
        operations.put(name, () -> READER.read(markdown));
    }

    private static String frontMatter(String text, int elements) {
        return "---\ntitle: " + text + "\nauthors: [" + text + "]\n" + ("a: " + text + "\n").repeat(elements)
                + ("- " + text + "\n").repeat(elements) + "---\n# T\n";
    }

    private static String head(String text, int elements) {
        return "# " + text + "\n\n*" + text + "*\n\n" + ("> " + text + "\n").repeat(elements) + "\n"
                + "**Started:** 2026-03-14 09:40 UTC\\\n" + (text + "\\\n").repeat(elements) + "\n"
                + ("Authors: " + text + "\n\n").repeat(elements) + text + "\n\n";
    }

    private static String headings(String text, int elements) {
        return "# T\n\n" + ("## " + text + "\n\n" + text + "\n\n").repeat(elements)
                + ("### Impact\n\n" + text + "\n\n").repeat(elements);
    }

    private static String lists(String text, int elements) {
        String items = ("- " + text + "\n").repeat(elements);
        return "# T\n\n## Summary\n\n" + text + "\n\n"
                + ("- Services affected: " + text + "\n- Share of users affected: " + text + "\n- Duration: " + text
                                + "\n- Users affected: " + text + "\n")
                        .repeat(elements)
                + "\n## Impact\n\n" + items
                + "\n## Timeline\n\nAll times in UTC, 2026-03-14\n\n"
                + ("- 09:40 - " + text + "\n  - **By:** " + text + "\n  - " + text + "\n").repeat(elements)
                + items
                + "\n## Root cause and resolution\n\n" + text + "\n\n" + items
                + "\n## Contributing factors\n\n" + items
                + "\n## Improvements\n\n" + items
                + "\n## Tasks\n\n"
                + ("- [ ] " + text + "\n  - Owner: " + text + "\n  - [x] " + text + "\n").repeat(elements)
                + "\n## What went well\n\n" + items
                + "\n## Links\n\n" + items
                + "\n## Related incidents\n\n" + items
                + "\n## Waivers\n\n" + ("- S5: " + text + "\n").repeat(elements);
    }

    private static String plainLines(String text, int elements) {
        String lines = (text + "\n").repeat(elements);
        return "T\n\nSummary\n\nDuration: 9:40 - " + text + "\n\n" + lines
                + "\nTimeline\n\n" + ("9:40 UTC - " + text + "\n").repeat(elements) + "\n"
                + ("At 9:40 UTC, " + text + ". ").repeat(elements)
                + "\n\nRoot cause\n\n" + lines
                + "\nCorrective and preventative measures\n\n" + lines
                + "\nTasks\n\n" + lines;
    }

    private static String tables(String text, int elements) {
        String cell = text.replace("\n", " ");
        return "# T\n\n## Summary\n\n| Field | Value |\n|---|---|\n"
                + ("| Duration | " + cell + " |\n| " + cell + " | " + cell + " |\n").repeat(elements)
                + "\n## Timeline\n\n| Time (UTC) | Event | " + cell + " |\n|---|---|---|\n"
                + ("| 09:40 | " + cell + " | " + cell + " |\n| " + cell + " | a | b |\n").repeat(elements)
                + "\n## Tasks\n\n| Task | Owner | Due | " + cell + " |\n|---|---|---|---|\n"
                + ("| " + cell + " | " + cell + " | " + cell + " | " + cell + " |\n").repeat(elements);
    }

    private static String html(String text, int elements) {
        return "# T\n\n## Timeline\n\n<ul>\n" + ("<li>09:40 UTC - " + text + "</li>\n").repeat(elements)
                + "</ul>\n\n<p>" + text + "</p>\n\n```\n" + text + "\n```\n";
    }
}
