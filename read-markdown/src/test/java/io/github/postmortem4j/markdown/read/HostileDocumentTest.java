package io.github.postmortem4j.markdown.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.markdown.read.note.Note;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every document can be read, in linear time. */
@Tag("slow")
@Execution(ExecutionMode.CONCURRENT)
class HostileDocumentTest {

    private static final MarkdownReader READER = MarkdownReader.create();

    private static final int TEN_MEGABYTES = 10 * 1024 * 1024;
    private static final String[] PIECES = {
        "# ",
        "## Timeline\n",
        "\n## Tasks\n\n- ",
        "- [ ] ",
        "Owner: ",
        "Due:",
        ": ",
        ". ",
        "(",
        ")",
        "\n\n",
        "- ",
        "* ",
        "1. ",
        "| ",
        "|---|---|\n",
        "```\n",
        "---\n",
        "+++\n",
        "> ",
        "**",
        "*",
        "`",
        "[",
        "](",
        "<li>",
        "<!--",
        "-->",
        "&#0;",
        "10:00 AM UTC",
        "25:99",
        "14:??",
        "HH:mm",
        "05/02/2023",
        "2024-06-03",
        "May 31",
        "from ",
        " to ",
        "40% of users",
        "Duration:",
        "Root cause:",
        "title: x\n",
        "\uD83D",
        "\u0000",
        "\u2028",
        "    ",
        "\t",
        "{{",
        "}}",
        ":tada:",
        "\r"
    };

    @Test
    void readsAnyMixtureOfMarkdown() throws IOException {
        List<String> fixtures = fixtures();
        for (long seed = 0; seed < 3_000; seed++) {
            RandomGenerator random =
                    RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            String document = mixture(random, fixtures);
            List<Note> notes = read(document, "seed " + seed).getNotes();
            long lines = document.lines().count()
                    + document.chars().filter(c -> c == '\r').count()
                    + 1;
            assertThat(notes).as("seed %d", seed).allMatch(note -> note.getLine() >= 1 && note.getLine() <= lines);
        }
    }

    private static MarkdownDocument read(String document, String name) {
        try {
            return READER.read(document);
        } catch (RuntimeException e) {
            throw new AssertionError(name + ":\n" + document, e);
        }
    }

    private static List<String> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/fixtures"))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(HostileDocumentTest::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String mixture(RandomGenerator random, List<String> fixtures) {
        StringBuilder document =
                new StringBuilder(random.nextBoolean() ? fixtures.get(random.nextInt(fixtures.size())) : "");
        for (int i = random.nextInt(30); i > 0; i--) {
            int at = document.isEmpty() ? 0 : random.nextInt(document.length());
            if (random.nextInt(4) == 0) {
                document.delete(at, Math.min(document.length(), at + random.nextInt(20)));
            } else {
                document.insert(Math.min(at, document.length()), PIECES[random.nextInt(PIECES.length)]);
            }
        }
        return document.toString();
    }

    @Test
    void readsAReportOfTenMegabytes() {
        StringBuilder report = new StringBuilder("# Oven outage\n\n## Timeline (UTC)\n\n");
        int entries = 0;
        while (report.length() < TEN_MEGABYTES) {
            report.append("- 2024-06-03 10:00 - The oven is *cold*, see [graph](https://graph.example/")
                    .append(entries++)
                    .append(")\n");
        }
        assertThat(READER.read(report.toString()).getPostmortem().getTimeline().getEntries())
                .hasSize(entries);
    }

    /** Counts allocated bytes, which do not depend on the load of the machine. */
    @Test
    void allocatesTwiceAsMuchForAReportTwiceAsLong() {
        String oneMegabyte = report(1024 * 1024);
        String twoMegabytes = report(2 * 1024 * 1024);
        allocatedBy(oneMegabyte);
        long once = allocatedBy(oneMegabyte);
        assertThat(allocatedBy(twoMegabytes)).isBetween(once, once * 5 / 2);
    }

    private static String report(int length) {
        StringBuilder report = new StringBuilder("# Oven outage\n\n## Timeline (UTC)\n\n");
        for (int entry = 0; report.length() < length / 2; entry++) {
            report.append("- 2024-06-03 10:00 - The oven is *cold*, see [graph](https://graph.example/")
                    .append(entry)
                    .append(")\n");
        }
        report.append("\n## Root cause\n\n");
        while (report.length() < length) {
            report.append("Search was down for 30% of the users, from 10:00 to 11:00 UTC.\n\n");
        }
        return report.toString();
    }

    private static long allocatedBy(String report) {
        var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        READER.read(report);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }

    /** Each document would take hours if any part of the reader took quadratic time. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "#",
                "*a ",
                "_a*",
                "[",
                "](",
                "`",
                "<",
                "<!--",
                "&",
                "| ",
                "|\n",
                "- ",
                "- a\n",
                "> ",
                "10:00 ",
                "10:00 - a. ",
                "At 10:00 UTC a. ",
                "5% of users affected ",
                "from 10:00 to 11:00 UTC ",
                "about ",
                "May ",
                "PST ",
                "::",
                ":a:",
                "2024-",
                "\t",
                "    a\n",
                "**a** ",
                "{{ ",
                "1.",
                "\n## Timeline\n",
                "Root cause: a\n",
                "<li>",
                "\u0000",
                "Monday, "
            })
    void readsHalfAMegabyteOfTheSamePiece(String piece) {
        String row = piece.repeat(512 * 1024 / piece.length());
        for (String before : List.of("", "# Oven\n\n## Timeline\n\n", "# Oven\n\n## Issue summary\n\n")) {
            assertThat(READER.read(before + row).getPostmortem()).isNotNull();
        }
    }
}
