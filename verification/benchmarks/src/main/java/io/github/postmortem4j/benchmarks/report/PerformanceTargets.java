package io.github.postmortem4j.benchmarks.report;

import io.github.postmortem4j.benchmarks.data.BenchmarkDocuments;
import io.github.postmortem4j.markdown.MarkdownRenderer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The performance targets of the project, and whether a run reached them. */
final class PerformanceTargets {

    private static final String OURS = "POSTMORTEM4J";
    private static final String RENDER = "RenderBenchmark.text";
    private static final String HTML = "HtmlBenchmark.page";
    private static final String CHECK = "ValidationBenchmark.";

    private final List<BenchmarkResult> all;
    private final List<ColdStart> starts;
    private final StringBuilder out;

    PerformanceTargets(List<BenchmarkResult> all, List<ColdStart> starts, StringBuilder out) {
        this.all = all;
        this.starts = starts;
        this.out = out;
    }

    void write() throws IOException {
        out.append("\n### Targets\n\n| measure | target | result | reached |\n|---|--:|--:|---|\n");
        for (String job : List.of(RENDER, "RenderBenchmark.bytes")) {
            for (String documents : BenchmarkResult.documents(all, job)) {
                String what = (job.equals(RENDER) ? "render to string, " : "render to bytes, ") + documents;
                atMost(what + ", relative to the hand-written page", 1.2, ratio(job, OURS, "HAND_WRITTEN", documents));
            }
        }
        for (String documents : BenchmarkResult.documents(all, HTML)) {
            atMost(
                    "render as HTML, " + documents + ", relative to Markdown",
                    1.5,
                    ratio(HTML, "HTML", "MARKDOWN", documents));
        }
        for (String engine : List.of("JTE", "FREEMARKER")) {
            atLeast(
                    "render to string, examples, " + engine + " relative to ours",
                    1,
                    ratio(RENDER, engine, OURS, "examples"));
        }
        atMost(
                "render to string, examples: allocated bytes without the result, relative to its size",
                1.5,
                allocation());
        atLeast("read, examples: Jackson with records relative to ours", 1.3, jackson("JsonBenchmark.read"));
        atMost(
                "read, examples: relative to the bare tokens of Jackson",
                1.6,
                ratio("JsonBenchmark.read", OURS, "JACKSON_TOKENS", "examples"));
        atLeast("write, examples: Jackson with records relative to ours", 1.3, jackson("JsonBenchmark.write"));
        double report = BenchmarkResult.find(all, "MarkdownReadBenchmark.read", OURS, "report")
                .score();
        atMost("read Markdown: a report of 3 kB, in milliseconds", 1, report / 1000);
        double limit = time(CHECK + "directRules") + time(CHECK + "hibernateValidator");
        atMost("validate: relative to direct rules plus standard constraints", 1, time(CHECK + "publishable") / limit);
        atMost("validate with 20 findings: likewise", 3, time(CHECK + "findings") / limit);
        atLeast(
                "complete job: throughput of two threads relative to one",
                1.8,
                time("JobBenchmark.twoThreads") / time("JobBenchmark.oneThread"));
        for (ColdStart start : starts) {
            String java = ", cold, Java " + start.version() + ", relative to java -version";
            atMost("`./postmortem render`" + java, 6, start.multiple("render"));
            atMost("`./postmortem validate`" + java, 8, start.multiple("validate"));
        }
    }

    private double jackson(String job) {
        return ratio(job, "JACKSON_RECORDS", OURS, "examples");
    }

    private double ratio(String job, String one, String other, String documents) {
        return BenchmarkResult.find(all, job, one, documents).score()
                / BenchmarkResult.find(all, job, other, documents).score();
    }

    private double time(String job) {
        return BenchmarkResult.find(all, job, "", "").score();
    }

    /** Each page contains a character beyond Latin-1, so its string has two bytes per character. */
    private double allocation() {
        MarkdownRenderer renderer = MarkdownRenderer.builder().diagram(false).build();
        List<String> pages = BenchmarkDocuments.named("examples").values().stream()
                .map(renderer::render)
                .toList();
        double result = pages.stream().mapToInt(page -> 2 * page.length()).sum();
        double size = pages.stream()
                .mapToInt(page -> page.getBytes(StandardCharsets.UTF_8).length)
                .sum();
        return (BenchmarkResult.find(all, RENDER, OURS, "examples").allocated() - result) / size;
    }

    private void atMost(String what, double target, double measured) {
        row(what, "≤ " + number(target), measured, measured <= target);
    }

    private void atLeast(String what, double target, double measured) {
        row(what, "≥ " + number(target), measured, measured >= target);
    }

    private void row(String what, String target, double measured, boolean reached) {
        out.append("| ").append(what).append(" | ").append(target).append(" | ");
        out.append(number(measured))
                .append(" | ")
                .append(reached ? "yes" : "**no**")
                .append(" |\n");
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
