package io.github.postmortem4j.benchmarks.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.util.Statistics;

/**
 * The result of a benchmark for one candidate and one set of documents.
 *
 * <p>The score is that of the best iteration, since other load on the machine can only increase the time.
 *
 * @param job the benchmark, such as {@code JsonBenchmark.read}
 * @param candidate the measured library; {@code ""} if the benchmark only has one
 * @param documents the name of the documents; {@code ""} if the benchmark only has one set
 * @param score the time, or the number of documents per second, of the best iteration
 * @param median the score of the median iteration
 * @param allocated the number of bytes allocated per operation
 */
record BenchmarkResult(String job, String candidate, String documents, double score, double median, double allocated) {

    static List<BenchmarkResult> of(Collection<RunResult> results) {
        List<BenchmarkResult> measured = new ArrayList<>();
        for (RunResult result : results) {
            measured.add(of(result));
        }
        return measured;
    }

    private static BenchmarkResult of(RunResult result) {
        BenchmarkParams params = result.getParams();
        String name = params.getBenchmark();
        String job = name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1);
        Statistics iterations = result.getPrimaryResult().getStatistics();
        Result<?> allocation = result.getSecondaryResults().get("gc.alloc.rate.norm");
        return new BenchmarkResult(
                job,
                param(params, "renderer") + param(params, "library"),
                param(params, "documents"),
                params.getMode() == Mode.Throughput ? iterations.getMax() : iterations.getMin(),
                iterations.getPercentile(50),
                allocation == null ? Double.NaN : allocation.getScore());
    }

    private static String param(BenchmarkParams params, String name) {
        return params.getParamsKeys().contains(name) ? params.getParam(name) : "";
    }

    /** {@return the result for a job, a candidate and documents} */
    static BenchmarkResult find(List<BenchmarkResult> all, String job, String candidate, String documents) {
        return all.stream()
                .filter(one -> one.job.equals(job))
                .filter(one -> one.candidate.equals(candidate) && one.documents.equals(documents))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("no result for " + String.join(" ", job, candidate, documents)));
    }

    static Set<String> candidates(List<BenchmarkResult> all, String job) {
        Set<String> names = new LinkedHashSet<>();
        all.stream().filter(one -> one.job.equals(job)).forEach(one -> names.add(one.candidate));
        return names;
    }

    static Set<String> documents(List<BenchmarkResult> all, String job) {
        Set<String> names = new LinkedHashSet<>();
        all.stream().filter(one -> one.job.equals(job)).forEach(one -> names.add(one.documents));
        return names;
    }
}
