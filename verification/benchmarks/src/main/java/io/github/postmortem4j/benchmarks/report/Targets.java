package io.github.postmortem4j.benchmarks.report;

import io.github.postmortem4j.benchmarks.data.Documents;
import io.github.postmortem4j.markdown.MarkdownRenderer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What the project wants to reach, and whether the run did. */
final class Targets {

    private static final String OURS = "POSTMORTEM4J";
    private static final String RENDER = "RenderBenchmark.text";
    private static final String CHECK = "ValidationBenchmark.";

    private final List<Measured> all;
    private final List<ColdStart> starts;
    private final StringBuilder out;

    Targets(List<Measured> all, List<ColdStart> starts, StringBuilder out) {
        this.all = all;
        this.starts = starts;
        this.out = out;
    }

    void write() throws IOException {
        out.append("\n### Targets\n\n| what | wanted | measured | reached |\n|---|--:|--:|---|\n");
        for (String job : List.of(RENDER, "RenderBenchmark.bytes")) {
            for (String documents : Measured.documents(all, job)) {
                String what = (job.equals(RENDER) ? "render to text, " : "render to bytes, ") + documents;
                atMost(what + ": time of the hand-written page", 1.2, ratio(job, OURS, "HAND_WRITTEN", documents));
            }
        }
        for (String engine : List.of("JTE", "FREEMARKER")) {
            atLeast("render to text, examples: time of " + engine, 1, ratio(RENDER, engine, OURS, "examples"));
        }
        atMost("render to text, examples: bytes allocated beside the result, in sizes of it", 1.5, allocation());
        atLeast("read, examples: speed of Jackson on records", 1.3, jackson("JsonBenchmark.read"));
        atLeast("write, examples: speed of Jackson on records", 1.3, jackson("JsonBenchmark.write"));
        double limit = time(CHECK + "rulesAlone") + time(CHECK + "hibernateValidator");
        atMost("validate: time of the rules alone and of standard constraints", 1, time(CHECK + "publishable") / limit);
        atMost("validate with 20 findings: the same", 3, time(CHECK + "findings") / limit);
        atLeast("whole job: two threads to one", 1.8, time("JobBenchmark.twoThreads") / time("JobBenchmark.oneThread"));
        for (ColdStart start : starts) {
            String java = ", cold, Java " + start.version() + ": time of java -version";
            atMost("`./postmortem render`" + java, 6, start.multiple("render"));
            atMost("`./postmortem validate`" + java, 9, start.multiple("validate"));
        }
    }

    private double jackson(String job) {
        return ratio(job, "JACKSON_RECORDS", OURS, "examples");
    }

    private double ratio(String job, String one, String other, String documents) {
        return Measured.find(all, job, one, documents).score()
                / Measured.find(all, job, other, documents).score();
    }

    private double time(String job) {
        return Measured.find(all, job, "", "").score();
    }

    /** A text with a character beyond Latin-1, as each page has one, takes two bytes for each. */
    private double allocation() {
        MarkdownRenderer renderer = MarkdownRenderer.builder().diagram(false).build();
        List<String> pages = Documents.named("examples").values().stream()
                .map(renderer::render)
                .toList();
        double result = pages.stream().mapToInt(page -> 2 * page.length()).sum();
        double size = pages.stream()
                .mapToInt(page -> page.getBytes(StandardCharsets.UTF_8).length)
                .sum();
        return (Measured.find(all, RENDER, OURS, "examples").allocated() - result) / size;
    }

    private void atMost(String what, double wanted, double measured) {
        row(what, "≤ " + number(wanted), measured, measured <= wanted);
    }

    private void atLeast(String what, double wanted, double measured) {
        row(what, "≥ " + number(wanted), measured, measured >= wanted);
    }

    private void row(String what, String wanted, double measured, boolean reached) {
        out.append("| ").append(what).append(" | ").append(wanted).append(" | ");
        out.append(number(measured))
                .append(" | ")
                .append(reached ? "yes" : "**no**")
                .append(" |\n");
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
