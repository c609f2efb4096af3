package io.github.postmortem4j.quality.model;

import java.util.random.RandomGenerator;

/** Random choices. Texts consist of parts that have caused failures in other programs. */
record RandomChoices(RandomGenerator random) implements Choices {

    private static final String[] PARTS = {
        "",
        " ",
        "a",
        "The disk was full. ",
        "for 33 minutes ",
        "nobody could pay ",
        "e.g. ",
        "\n",
        "\n\n",
        "\t",
        "\r\n",
        "\u2028",
        "\u0000",
        "\u202E",
        "\u2060",
        "\uFEFF",
        "\uD83D",
        "\uDE00",
        "😀",
        "é",
        "e\u0301",
        "漢字",
        "العربية",
        "`",
        "``",
        "```",
        "*",
        "**",
        "_",
        "~~",
        "[",
        "](",
        ")",
        "![",
        "<b>",
        "<!--",
        "&amp;",
        "&#35;",
        "|",
        "#",
        "# ",
        "- ",
        "+ ",
        "1. ",
        "> ",
        "---",
        "===",
        "~~~",
        "\\",
        "$",
        "${1+1}",
        "{x}",
        "%s",
        "https://a.example/b_c",
        "www.a.example",
        "a@b.example",
        "@ann",
        "#12",
        "13:42",
        ":",
        ";",
        "'",
        "’s fault",
        "\"",
        "javascript:alert(1)",
        "\\u0041",
        "%41"
    };

    @Override
    public int below(int bound) {
        return random.nextInt(bound);
    }

    @Override
    public long whole() {
        return random.nextLong();
    }

    @Override
    public String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            text.append(PARTS[random.nextInt(PARTS.length)]);
        }
        return text.toString();
    }
}
