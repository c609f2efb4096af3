package io.github.postmortem4j.markdown.read.roundtrip;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * Generates text that the renderer shows completely: words separated by single spaces, many of which look like
 * Markdown.
 */
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
        "None listed:"
    };

    private final RandomGenerator random;

    PrintableText(RandomGenerator random) {
        this.random = random;
    }

    /** {@return a line that is not blank} */
    String line() {
        StringBuilder line = new StringBuilder();
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            line.append(line.isEmpty() ? "" : " ").append(pick(WORDS));
        }
        return line.toString();
    }

    /** {@return a line or an empty string} */
    String maybeLine() {
        return random.nextInt(4) == 0 ? "" : line();
    }

    /** {@return some paragraphs or an empty string} */
    String prose() {
        List<String> paragraphs = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            paragraphs.add(line());
        }
        return String.join("\n\n", paragraphs);
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
