package io.github.postmortem4j.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page into which a run writes its results, between two comments. */
final class ReportPage {

    private static final String BEGIN = "<!-- results: written by .ci/benchmarks -->\n";
    private static final String END = "<!-- end of results -->\n";

    private final Path file;

    ReportPage(Path file) {
        this.file = file;
    }

    void write(String figures) throws IOException {
        String page = Files.readString(file);
        int begin = page.indexOf(BEGIN);
        int end = page.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IOException(file + " has no place for the figures: expected a line " + BEGIN + "and one " + END);
        }
        Files.writeString(file, page.substring(0, begin + BEGIN.length()) + figures + page.substring(end));
    }
}
