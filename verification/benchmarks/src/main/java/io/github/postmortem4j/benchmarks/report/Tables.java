package io.github.postmortem4j.benchmarks.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The tables of the page: times as multiples of one contestant's, and what is allocated. */
final class Tables {

    private static final double KILO = 1000;

    private final List<Measured> all;
    private final StringBuilder out;

    Tables(List<Measured> all, StringBuilder out) {
        this.all = all;
        this.out = out;
    }

    /** A table of one job: a row a contestant, a column for each set of documents; the first contestant is 1. */
    void race(String heading, String job, String base) {
        Set<String> documents = Measured.documents(all, job);
        out.append("\n### ").append(heading).append("\n\n| |");
        documents.forEach(name -> out.append(" `").append(name).append("` |"));
        out.append("\n|---|").append("--:|".repeat(documents.size())).append('\n');
        for (String contestant : Measured.contestants(all, job)) {
            out.append("| ").append(shown(contestant)).append(" |");
            for (String name : documents) {
                out.append(' ').append(cell(job, contestant, base, name)).append(" |");
            }
            out.append('\n');
        }
    }

    private String cell(String job, String contestant, String base, String documents) {
        boolean measured = all.stream()
                .anyMatch(one -> one.job().equals(job)
                        && one.contestant().equals(contestant)
                        && one.documents().equals(documents));
        if (!measured) {
            return "";
        }
        Measured one = Measured.find(all, job, contestant, documents);
        return cell(one, Measured.find(all, job, base, documents));
    }

    /** A table of jobs that each name their contestant. */
    void jobs(String heading, String base, List<String> jobs) {
        out.append("\n### ").append(heading).append("\n\n| | `examples` |\n|---|--:|\n");
        Measured one = Measured.find(all, base, "", "");
        for (String job : jobs) {
            out.append("| ").append(job.substring(job.indexOf('.') + 1)).append(" | ");
            out.append(cell(Measured.find(all, job, "", ""), one)).append(" |\n");
        }
    }

    /** A table of whole processes, a row a JDK. */
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

    private static String cell(Measured one, Measured base) {
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
