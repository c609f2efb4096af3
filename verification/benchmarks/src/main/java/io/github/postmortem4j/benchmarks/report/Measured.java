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
 * What one run measured of one contestant in one case.
 *
 * <p>The best iteration counts: whatever else a machine does can only add to the time.
 *
 * @param job what is done, as in {@code JsonBenchmark.read}
 * @param contestant who does it; {@code ""} where the job names it
 * @param documents with which documents; {@code ""} where there is no choice
 * @param score the time, or the number of documents a second, of the best iteration
 * @param median that of the median
 * @param allocated the bytes allocated for one operation
 */
record Measured(String job, String contestant, String documents, double score, double median, double allocated) {

    static List<Measured> of(Collection<RunResult> results) {
        List<Measured> measured = new ArrayList<>();
        for (RunResult result : results) {
            measured.add(of(result));
        }
        return measured;
    }

    private static Measured of(RunResult result) {
        BenchmarkParams params = result.getParams();
        String name = params.getBenchmark();
        String job = name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1);
        Statistics iterations = result.getPrimaryResult().getStatistics();
        Result<?> allocation = result.getSecondaryResults().get("gc.alloc.rate.norm");
        return new Measured(
                job,
                param(params, "way") + param(params, "library"),
                param(params, "documents"),
                params.getMode() == Mode.Throughput ? iterations.getMax() : iterations.getMin(),
                iterations.getPercentile(50),
                allocation == null ? Double.NaN : allocation.getScore());
    }

    private static String param(BenchmarkParams params, String name) {
        return params.getParamsKeys().contains(name) ? params.getParam(name) : "";
    }

    /** {@return the one of a job, a contestant and documents} */
    static Measured find(List<Measured> all, String job, String contestant, String documents) {
        return all.stream()
                .filter(one -> one.job.equals(job))
                .filter(one -> one.contestant.equals(contestant) && one.documents.equals(documents))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("not measured: " + String.join(" ", job, contestant, documents)));
    }

    static Set<String> contestants(List<Measured> all, String job) {
        Set<String> names = new LinkedHashSet<>();
        all.stream().filter(one -> one.job.equals(job)).forEach(one -> names.add(one.contestant));
        return names;
    }

    static Set<String> documents(List<Measured> all, String job) {
        Set<String> names = new LinkedHashSet<>();
        all.stream().filter(one -> one.job.equals(job)).forEach(one -> names.add(one.documents));
        return names;
    }
}
