package io.github.postmortem4j.markdown.read.roundtrip;

import io.github.postmortem4j.markdown.internal.text.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Generates text of words, many of which look like Markdown or like the page format, and of any characters. */
final class PrintableText {

    private static final String[] WORDS = {
        "disk",
        "full",
        "#",
        "##",
        "# heading",
        "-",
        "- item",
        "*",
        "**",
        "*a*",
        "**b**",
        "_c_",
        "`d`",
        "```",
        "~~~",
        "|",
        "| e |",
        "<b>",
        "</b>",
        "<!-- f -->",
        "&amp;",
        "&",
        "&#35;",
        "[g](h)",
        "![i](j)",
        "[k]: l",
        "[ ]",
        "[x]",
        "1.",
        "2)",
        "+",
        ">",
        "> m",
        "===",
        "---",
        "***",
        "\\",
        "\\*",
        "http://n.example/?a=b&c",
        "(https://n.example/é_(b)/%zz).",
        "www.n.example/a",
        "ops@n.example",
        "root@10.0.0.5",
        "ftp://n.example/x,",
        "//n.example",
        "@name",
        "#12",
        ":tada:",
        "é",
        "漢字",
        "العربية",
        "😀",
        "👩‍🚒",
        "{{o}}",
        "${1+1}",
        "{x}",
        "~1",
        "!",
        "\"quoted\"",
        "'",
        "Timeline",
        "Impact",
        "Root cause: p",
        "Duration: 5 minutes",
        "Tasks",
        "50% of users",
        "owner",
        "due",
        "$",
        "^",
        "(q)",
        "(done)",
        "r:",
        "Note",
        "Resolution",
        "·",
        "a ·",
        ",",
        "b,",
        ";",
        "c;",
        "—",
        "-",
        "(",
        "(s",
        ")",
        ":",
        "→",
        "/",
        "owner: t",
        "due 2024-05-31",
        "high priority",
        "Detected",
        "**By:** u",
        "None listed:",
        "12:30 UTC",
        "`12:30`",
        "`12:30 UTC`",
        "`2024-05-31 12:30 UTC`",
        "12:30 -",
        "2024-05-31",
        "May 31, 2024",
        "+02:00",
        "🔔",
        "🔗",
        "✅",
        "**Detected**",
        "**Note:** v",
        "*w*",
        "UTC",
        "Times are in UTC.",
        "Not known",
        "TBD",
        "N/A",
        "(in progress)",
        "detected by an engineer"
    };

    private final RandomGenerator random;

    private final boolean shown;

    /**
     * Creates a generator.
     *
     * @param random the source of randomness
     * @param shown whether to normalize texts as pages do: white space becomes one space, and invisible characters are
     *     removed
     */
    PrintableText(RandomGenerator random, boolean shown) {
        this.random = random;
        this.shown = shown;
    }

    /** {@return a line that is not blank} */
    String line() {
        String line = anyLine();
        while (PlainText.isBlank(line)) {
            line = anyLine();
        }
        return shown ? PlainText.line(line) : line;
    }

    private String anyLine() {
        StringBuilder line = new StringBuilder();
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            line.append(line.isEmpty() ? "" : " ").append(random.nextInt(8) == 0 ? characters() : pick(WORDS));
        }
        return line.toString();
    }

    /** {@return a word of characters of any kind} */
    private String characters() {
        StringBuilder word = new StringBuilder();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            int limit = random.nextInt(3) == 0 ? Character.MAX_CODE_POINT + 1 : random.nextBoolean() ? 0x80 : 0x3000;
            word.appendCodePoint(random.nextInt(limit));
        }
        return word.toString();
    }

    /** {@return a line or an empty string} */
    String maybeLine() {
        return random.nextInt(4) == 0 ? "" : line();
    }

    /** {@return some paragraphs or an empty string} */
    String prose() {
        List<String> paragraphs = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            paragraphs.add(anyLine());
        }
        String prose = String.join("\n\n", paragraphs);
        return shown ? String.join("\n\n", PlainText.paragraphs(prose)) : prose;
    }

    /** {@return a name, which may contain what separates names} */
    String name() {
        return random.nextInt(3) == 0
                ? line()
                : pick(new String[] {
                    "Ada", "Grace", "the *web* team", "on-call <1>", "`db`", "Jean-Loup", "R&D", "[ops]", "漢字"
                });
    }

    List<String> names() {
        return list(this::name);
    }

    List<String> lines() {
        return list(this::line);
    }

    <T> List<T> list(Supplier<T> element) {
        List<T> list = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            list.add(element.get());
        }
        return list;
    }

    <T> T pick(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
