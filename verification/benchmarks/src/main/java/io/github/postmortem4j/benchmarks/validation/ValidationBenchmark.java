package io.github.postmortem4j.benchmarks.validation;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.benchmarks.data.BenchmarkDocuments;
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

/** Validates the three examples: this library at each stage, and other libraries with fewer checks. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ValidationBenchmark {

    static final int FINDINGS = 20;

    final PostmortemValidator validator = PostmortemValidator.create();
    final List<Postmortem> values = BenchmarkDocuments.named("examples").values();
    final List<Postmortem> invalid =
            values.stream().map(ValidationBenchmark::withFindings).toList();
    final List<PlainPostmortem> records = BenchmarkDocuments.named("examples").json().stream()
            .map(json -> JsonMapper.shared().readValue(json, PlainPostmortem.class))
            .toList();
    final Validator hibernateValidator = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
    final DirectRules rules = new DirectRules();

    private static Postmortem withFindings(Postmortem postmortem) {
        return postmortem.toBuilder()
                .addAllTags(Collections.nCopies(FINDINGS, " "))
                .build();
    }

    /** Validates at the stage {@code DRAFT}. */
    @Benchmark
    public void draft(Blackhole out) {
        validate(values, Stage.DRAFT, out);
    }

    /** Validates at the stage {@code COMPLETE}. */
    @Benchmark
    public void complete(Blackhole out) {
        validate(values, Stage.COMPLETE, out);
    }

    /** Validates at the stage {@code PUBLISHABLE}. */
    @Benchmark
    public void publishable(Blackhole out) {
        validate(values, Stage.PUBLISHABLE, out);
    }

    /** Validates documents with many findings at the stage {@code PUBLISHABLE}. */
    @Benchmark
    public void findings(Blackhole out) {
        validate(invalid, Stage.PUBLISHABLE, out);
    }

    private void validate(List<Postmortem> documents, Stage stage, Blackhole out) {
        for (Postmortem postmortem : documents) {
            out.consume(validator.validate(postmortem, stage));
        }
    }

    /** Calls all rules directly. */
    @Benchmark
    public void directRules(Blackhole out) {
        for (Postmortem postmortem : values) {
            out.consume(rules.allHold(postmortem));
        }
    }

    /** Validates standard constraints on records with Hibernate Validator. */
    @Benchmark
    public void hibernateValidator(Blackhole out) {
        for (PlainPostmortem postmortem : records) {
            out.consume(hibernateValidator.validate(postmortem));
        }
    }

    /** Validates standard constraints on records with YAVI. */
    @Benchmark
    public void yavi(Blackhole out) {
        for (PlainPostmortem postmortem : records) {
            out.consume(YaviRules.DOCUMENT.validate(postmortem));
        }
    }
}
