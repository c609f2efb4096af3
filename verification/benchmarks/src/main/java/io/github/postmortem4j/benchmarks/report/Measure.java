package io.github.postmortem4j.benchmarks.report;

import io.github.postmortem4j.benchmarks.job.JobBenchmark;
import io.github.postmortem4j.benchmarks.json.JsonBenchmark;
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

/** Runs every benchmark and writes what it measured into a page. About fourteen minutes on a quiet machine. */
public final class Measure {

    private static final int WARM_UPS = 3;

    /** For jobs with so much code that compiling it takes a core for many seconds. */
    private static final int LONG_WARM_UPS = 12;

    private static final int MEASUREMENTS = 20;
    private static final int MEASUREMENTS_IN_A_WARM_UP = 5;

    private final TimeValue each;
    private final List<Measured> all = new ArrayList<>();
    private final List<ColdStart> starts = new ArrayList<>();

    private Measure(TimeValue each) {
        this.each = each;
    }

    /**
     * Takes the page, how many milliseconds each warm-up lasts, five times as long as an iteration, and the homes of the JDKs whose cold start is timed.
     *
     * @param arguments the page, the milliseconds, and the homes
     */
    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        if (arguments.length < 2) {
            throw new IllegalArgumentException(
                    "give a page to write into, milliseconds and JDKs, as" + " docs/performance.md 1000 /opt/jdk-17");
        }
        Measure measure = new Measure(TimeValue.milliseconds(Long.parseLong(arguments[1])));
        for (String home : List.of(arguments).subList(2, arguments.length)) {
            measure.starts.add(new ColdStart(Path.of(home)).measure());
        }
        measure.run();
        new Page(Path.of(arguments[0])).write(measure.figures());
    }

    private void run() throws RunnerException {
        String render = RenderBenchmark.class.getName();
        run(options(render + ".text").param("documents", "examples", "ascii-1", "mixed-1"));
        run(options(render + ".bytes").param("documents", "ascii-1", "mixed-1"));
        run(options(render + ".text")
                .param("documents", "mixed-10", "ascii-100")
                .param("way", "HAND_WRITTEN", "POSTMORTEM4J"));
        run(options(JsonBenchmark.class.getName()).param("documents", "examples", "mixed-10", "ascii-100"));
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
        all.addAll(Measured.of(new Runner(options.build()).run()));
    }

    private String figures() throws IOException {
        StringBuilder out = new StringBuilder("\nJava ")
                .append(System.getProperty("java.version"))
                .append(" on ")
                .append(Runtime.getRuntime().availableProcessors())
                .append(" processors (")
                .append(System.getProperty("os.arch"))
                .append(").\n");
        new Targets(all, starts, out).write();
        Tables tables = new Tables(all, out);
        tables.race("Render to a text", "RenderBenchmark.text", "HAND_WRITTEN");
        tables.race("Render to UTF-8 bytes", "RenderBenchmark.bytes", "HAND_WRITTEN");
        tables.race("Read JSON", "JsonBenchmark.read", "POSTMORTEM4J");
        tables.race("Write JSON", "JsonBenchmark.write", "POSTMORTEM4J");
        String check = "ValidationBenchmark.";
        tables.jobs(
                "Validate",
                check + "publishable",
                List.of(
                        check + "draft",
                        check + "complete",
                        check + "concise",
                        check + "engaging",
                        check + "publishable",
                        check + "findings",
                        check + "rulesAlone",
                        check + "hibernateValidator",
                        check + "yavi"));
        tables.jobs(
                "Whole job: documents a second",
                "JobBenchmark.oneThread",
                List.of("JobBenchmark.oneThread", "JobBenchmark.twoThreads"));
        tables.coldStarts(starts);
        return out.append('\n').toString();
    }
}
