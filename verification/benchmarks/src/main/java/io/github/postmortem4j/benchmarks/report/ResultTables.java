package io.github.postmortem4j.benchmarks.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The tables of the page: times as multiples of the time of one candidate, and allocated memory. */
final class ResultTables {

    private static final double KILO = 1000;

    private final List<BenchmarkResult> all;
    private final StringBuilder out;

    ResultTables(List<BenchmarkResult> all, StringBuilder out) {
        this.all = all;
        this.out = out;
    }

    /** Appends a table of a job with a row for each candidate and a column for each set of documents. Times are relative to a base. */
    void comparison(String heading, String job, String base) {
        Set<String> documents = BenchmarkResult.documents(all, job);
        out.append("\n### ").append(heading).append("\n\n| |");
        documents.forEach(name -> out.append(" `").append(name).append("` |"));
        out.append("\n|---|").append("--:|".repeat(documents.size())).append('\n');
        for (String candidate : BenchmarkResult.candidates(all, job)) {
            out.append("| ").append(shown(candidate)).append(" |");
            for (String name : documents) {
                out.append(' ').append(cell(job, candidate, base, name)).append(" |");
            }
            out.append('\n');
        }
    }

    private String cell(String job, String candidate, String base, String documents) {
        boolean measured = all.stream()
                .anyMatch(one -> one.job().equals(job)
                        && one.candidate().equals(candidate)
                        && one.documents().equals(documents));
        if (!measured) {
            return "";
        }
        BenchmarkResult one = BenchmarkResult.find(all, job, candidate, documents);
        return cell(one, BenchmarkResult.find(all, job, base, documents));
    }

    /** Appends a table with a row for each job. Times are relative to a base. */
    void jobs(String heading, String base, List<String> jobs) {
        out.append("\n### ").append(heading).append("\n\n| | `examples` |\n|---|--:|\n");
        BenchmarkResult one = BenchmarkResult.find(all, base, "", "");
        for (String job : jobs) {
            out.append("| ").append(job.substring(job.indexOf('.') + 1)).append(" | ");
            out.append(cell(BenchmarkResult.find(all, job, "", ""), one)).append(" |\n");
        }
    }

    /** Appends a table of processes with a row for each JDK. */
    void coldStarts(List<ColdStart> starts) throws IOException {
        out.append("\n### Cold start\n\n| | `java -version` | `render` | `validate` |\n|---|--:|--:|--:|\n");
        for (ColdStart start : starts) {
            out.append(
                    String.format(Locale.ROOT, "| Java %s | 1.00 · %.0f ms |", start.version(), start.millis("java")));
            for (String name : start.names()) {
                out.append(String.format(Locale.ROOT, " %.2f · %.0f ms |", start.multiple(name), start.millis(name)));
            }
            out.append('\n');
        }
    }

    private static String cell(BenchmarkResult one, BenchmarkResult base) {
        return String.format(
                Locale.ROOT,
                "%.2f – %.2f · %,.0f kB",
                one.score() / base.score(),
                one.median() / base.score(),
                one.allocated() / KILO);
    }

    private static String shown(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
