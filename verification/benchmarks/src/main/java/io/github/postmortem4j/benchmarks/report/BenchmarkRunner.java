package io.github.postmortem4j.benchmarks.report;

import io.github.postmortem4j.benchmarks.job.JobBenchmark;
import io.github.postmortem4j.benchmarks.json.JsonBenchmark;
import io.github.postmortem4j.benchmarks.markdown.MarkdownReadBenchmark;
import io.github.postmortem4j.benchmarks.render.HtmlBenchmark;
import io.github.postmortem4j.benchmarks.render.RenderBenchmark;
import io.github.postmortem4j.benchmarks.validation.ValidationBenchmark;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs all benchmarks and writes the results into a page, which takes about 16 minutes on an idle machine. */
public final class BenchmarkRunner {

    private static final int WARM_UPS = 3;

    /** For benchmarks with a lot of code, whose compilation takes many seconds. */
    private static final int LONG_WARM_UPS = 12;

    /** For the reader of Markdown, which has the most code: after 12 iterations, half of the time is still compilation. */
    private static final int LONGEST_WARM_UPS = 40;

    private static final int MEASUREMENTS = 20;
    private static final int MEASUREMENTS_IN_A_WARM_UP = 5;

    private final TimeValue each;
    private final List<BenchmarkResult> all = new ArrayList<>();
    private final List<ColdStart> starts = new ArrayList<>();

    private BenchmarkRunner(TimeValue each) {
        this.each = each;
    }

    /**
     * Runs the benchmarks.
     *
     * @param arguments the page, the milliseconds of a warm-up iteration (five times a measured iteration), and the home
     *     directories of JDKs for the cold start
     */
    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        if (arguments.length < 2) {
            throw new IllegalArgumentException(
                    "expected a page, milliseconds and JDKs, such as docs/performance.md 1000 /opt/jdk-17");
        }
        BenchmarkRunner runner = new BenchmarkRunner(TimeValue.milliseconds(Long.parseLong(arguments[1])));
        ReportPage page = new ReportPage(Path.of(arguments[0]));
        for (String home : List.of(arguments).subList(2, arguments.length)) {
            runner.starts.add(new ColdStart(Path.of(home)).measure());
        }
        runner.run();
        page.write(runner.results());
    }

    private void run() throws RunnerException {
        String render = RenderBenchmark.class.getName();
        run(options(render + ".text").param("documents", "examples", "ascii-1", "mixed-1"));
        run(options(render + ".bytes").param("documents", "ascii-1", "mixed-1"));
        run(options(render + ".text")
                .param("documents", "mixed-10", "ascii-100")
                .param("renderer", "HAND_WRITTEN", "POSTMORTEM4J"));
        run(options(HtmlBenchmark.class.getName()).warmupIterations(LONG_WARM_UPS));
        run(options(JsonBenchmark.class.getName()).param("documents", "examples", "mixed-10", "ascii-100"));
        run(options(MarkdownReadBenchmark.class.getName()).warmupIterations(LONGEST_WARM_UPS));
        run(options(ValidationBenchmark.class.getName()).warmupIterations(LONG_WARM_UPS));
        run(options(JobBenchmark.class.getName()).warmupIterations(2 * LONG_WARM_UPS));
    }

    private ChainedOptionsBuilder options(String benchmarks) {
        return new OptionsBuilder()
                .include(benchmarks.replace(".", "\\."))
                .forks(1)
                .warmupIterations(WARM_UPS)
                .warmupTime(each)
                .measurementIterations(MEASUREMENTS)
                .measurementTime(
                        TimeValue.milliseconds(each.convertTo(TimeUnit.MILLISECONDS) / MEASUREMENTS_IN_A_WARM_UP))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true);
    }

    private void run(ChainedOptionsBuilder options) throws RunnerException {
        all.addAll(BenchmarkResult.of(new Runner(options.build()).run()));
    }

    private String results() throws IOException {
        StringBuilder out = new StringBuilder("\nJava ")
                .append(System.getProperty("java.version"))
                .append(" on ")
                .append(Runtime.getRuntime().availableProcessors())
                .append(" processors (")
                .append(System.getProperty("os.arch"))
                .append(").\n");
        new PerformanceTargets(all, starts, out).write();
        ResultTables tables = new ResultTables(all, out);
        tables.comparison("Render to a string", "RenderBenchmark.text", "HAND_WRITTEN");
        tables.comparison("Render to UTF-8 bytes", "RenderBenchmark.bytes", "HAND_WRITTEN");
        tables.comparison("Render as HTML", "HtmlBenchmark.page", "MARKDOWN");
        tables.comparison("Read JSON", "JsonBenchmark.read", "POSTMORTEM4J");
        tables.comparison("Write JSON", "JsonBenchmark.write", "POSTMORTEM4J");
        tables.comparison("Read Markdown", "MarkdownReadBenchmark.read", "COMMONMARK");
        String check = "ValidationBenchmark.";
        tables.jobs(
                "Validate",
                check + "publishable",
                List.of(
                        check + "draft",
                        check + "complete",
                        check + "publishable",
                        check + "findings",
                        check + "directRules",
                        check + "hibernateValidator",
                        check + "yavi"));
        tables.jobs(
                "Complete job: documents per second",
                "JobBenchmark.oneThread",
                List.of("JobBenchmark.oneThread", "JobBenchmark.twoThreads"));
        tables.coldStarts(starts);
        return out.append('\n').toString();
    }
}
