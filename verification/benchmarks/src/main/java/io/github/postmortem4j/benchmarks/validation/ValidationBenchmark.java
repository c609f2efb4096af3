package io.github.postmortem4j.benchmarks.validation;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.benchmarks.data.Documents;
import io.github.postmortem4j.benchmarks.json.PlainPostmortem;
import io.github.postmortem4j.validation.PostmortemValidator;
import io.github.postmortem4j.validation.rule.Stage;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.databind.json.JsonMapper;

/** Checks the three examples: ours at each stage, and less than that by others. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ValidationBenchmark {

    static final int FINDINGS = 20;

    final PostmortemValidator validator = PostmortemValidator.create();
    final List<Postmortem> values = Documents.named("examples").values();
    final List<Postmortem> faulty =
            values.stream().map(ValidationBenchmark::withFaults).toList();
    final List<PlainPostmortem> records = Documents.named("examples").json().stream()
            .map(json -> JsonMapper.shared().readValue(json, PlainPostmortem.class))
            .toList();
    final Validator hibernateValidator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
    final RulesAlone rules = new RulesAlone();

    private final Nobody nobody = new Nobody();

    private static Postmortem withFaults(Postmortem postmortem) {
        return postmortem.toBuilder()
                .addAllTags(Collections.nCopies(FINDINGS, " "))
                .build();
    }

    /** Ours, of what each draft must meet. */
    @Benchmark
    public void draft(Blackhole out) {
        validate(values, Stage.DRAFT, out);
    }

    /** Ours, of what a complete document must meet. */
    @Benchmark
    public void complete(Blackhole out) {
        validate(values, Stage.COMPLETE, out);
    }

    /** Ours, of what a concise document must meet. */
    @Benchmark
    public void concise(Blackhole out) {
        validate(values, Stage.CONCISE, out);
    }

    /** Ours, of what an engaging document must meet. */
    @Benchmark
    public void engaging(Blackhole out) {
        validate(values, Stage.ENGAGING, out);
    }

    /** Ours, of all rules. */
    @Benchmark
    public void publishable(Blackhole out) {
        validate(values, Stage.PUBLISHABLE, out);
    }

    /** Ours, of all rules, with many findings in each document. */
    @Benchmark
    public void findings(Blackhole out) {
        validate(faulty, Stage.PUBLISHABLE, out);
    }

    private void validate(List<Postmortem> documents, Stage stage, Blackhole out) {
        for (Postmortem postmortem : documents) {
            out.consume(validator.validate(postmortem, stage));
        }
    }

    /** All rules without an engine. */
    @Benchmark
    public void rulesAlone(Blackhole out) {
        for (Postmortem postmortem : values) {
            out.consume(rules.allHold(postmortem, nobody));
        }
    }

    /** Standard constraints on records by Hibernate Validator. */
    @Benchmark
    public void hibernateValidator(Blackhole out) {
        for (PlainPostmortem postmortem : records) {
            out.consume(hibernateValidator.validate(postmortem));
        }
    }

    /** Standard constraints on records by YAVI. */
    @Benchmark
    public void yavi(Blackhole out) {
        for (PlainPostmortem postmortem : records) {
            out.consume(YaviRules.DOCUMENT.validate(postmortem));
        }
    }
}
