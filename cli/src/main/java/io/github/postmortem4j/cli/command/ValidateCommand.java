package io.github.postmortem4j.cli.command;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.cli.baseline.Baseline;
import io.github.postmortem4j.cli.baseline.BaselineWriter;
import io.github.postmortem4j.cli.document.Document;
import io.github.postmortem4j.cli.document.DocumentLoader;
import io.github.postmortem4j.cli.document.DocumentSource;
import io.github.postmortem4j.cli.document.InputFormat;
import io.github.postmortem4j.cli.document.JsonLinesIterator;
import io.github.postmortem4j.cli.option.BaselineOptions;
import io.github.postmortem4j.cli.option.ContextOptions;
import io.github.postmortem4j.cli.option.EnumNameConverter;
import io.github.postmortem4j.cli.option.InputOptions;
import io.github.postmortem4j.cli.option.OutputLanguage;
import io.github.postmortem4j.cli.option.RuleOptions;
import io.github.postmortem4j.cli.report.GithubJobSummary;
import io.github.postmortem4j.cli.report.GithubReportWriter;
import io.github.postmortem4j.cli.report.JsonReportWriter;
import io.github.postmortem4j.cli.report.NewFindings;
import io.github.postmortem4j.cli.report.ReportTotals;
import io.github.postmortem4j.cli.report.ReportWriter;
import io.github.postmortem4j.cli.report.sarif.SarifLog;
import io.github.postmortem4j.cli.report.sarif.SarifReportWriter;
import io.github.postmortem4j.cli.report.text.TextReportWriter;
import io.github.postmortem4j.cli.run.DocumentBatch;
import io.github.postmortem4j.cli.terminal.AnsiStyle;
import io.github.postmortem4j.validation.PostmortemValidator;
import io.github.postmortem4j.validation.ValidationReport;
import io.github.postmortem4j.validation.rule.Stage;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code postmortem validate}: checks documents against the spec. */
@Command(
        name = "validate",
        description = "Checks postmortems against the rules of the spec (see postmortem explain).",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:no errors",
            "1:errors were found",
            "2:a document could not be processed, or the command line is invalid"
        })
public final class ValidateCommand implements Callable<Integer> {

    /** The format of the report. */
    enum ReportFormat {
        TEXT,
        JSON,
        SARIF,
        GITHUB
    }

    static final class ReportFormatConverter extends EnumNameConverter<ReportFormat> {
        ReportFormatConverter() {
            super("format", ReportFormat.class);
        }
    }

    static final class StageConverter extends EnumNameConverter<Stage> {
        StageConverter() {
            super("stage", Stage.class);
        }
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(
            names = "--jsonl",
            description = "Each FILE contains newline-delimited JSON: one document per line, and any number of lines.")
    private boolean jsonLines;

    @Option(
            names = "--stage",
            paramLabel = "STAGE",
            defaultValue = "publishable",
            converter = StageConverter.class,
            completionCandidates = StageConverter.class,
            description = "The stage to check for: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Stage stage = Stage.PUBLISHABLE;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = ReportFormatConverter.class,
            completionCandidates = ReportFormatConverter.class,
            description =
                    "The format of the report: ${COMPLETION-CANDIDATES}. Use sarif for code scanning, and github to"
                            + " annotate lines in GitHub Actions. Default: ${DEFAULT-VALUE}.")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--include-waived",
            description = "Include waived rules in SARIF, as suppressed results. GitHub shows them as open alerts.")
    private boolean includeWaived;

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Mixin
    private ContextOptions context = new ContextOptions();

    @Option(
            names = "--language",
            paramLabel = "LANG",
            completionCandidates = OutputLanguage.Tags.class,
            description = "The language of the findings, as a tag such as fr or pt-BR: ${COMPLETION-CANDIDATES}."
                    + " Default: en.")
    private OutputLanguage language = OutputLanguage.ENGLISH;

    @ArgGroup(exclusive = true, heading = "%nFindings of existing documents:%n")
    private BaselineOptions baselines = new BaselineOptions();

    private final ReportTotals totals = new ReportTotals();

    @Override
    public Integer call() {
        CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
        DocumentValidators validators = new DocumentValidators(() -> settings(commandLine));
        ReportWriter writer = writer(commandLine, validators);
        Path known = baselines.baseline();
        Baseline baseline = known == null ? null : Baseline.read(known);
        DocumentLoader loader = input.loader();
        DocumentBatch.Task check = source -> check(loader.load(source), validators, baseline, writer);
        DocumentBatch.ErrorReporter errors = (source, error) -> {
            totals.addUnusable();
            writer.writeUnusable(source, error);
        };
        if (jsonLines) {
            try (JsonLinesIterator documents = loader.jsonLines(input.jsonLinesFiles())) {
                DocumentBatch.runInParallel(commandLine, documents, 0, check, errors);
            }
        } else {
            checkFiles(commandLine, check, errors);
        }
        writer.finish(totals);
        return baselines.newBaseline() == null ? totals.exitCode() : totals.exitCodeWithoutFindings();
    }

    private void checkFiles(CommandLine commandLine, DocumentBatch.Task check, DocumentBatch.ErrorReporter errors) {
        List<DocumentSource> sources = input.sources(InputFormat.JSON);
        if (sources.size() == 1) {
            DocumentBatch.run(commandLine, sources, check, errors);
        } else {
            DocumentBatch.runInParallel(commandLine, sources.iterator(), sources.size(), check, errors);
        }
    }

    private Runnable check(
            Document document, DocumentValidators validators, @Nullable Baseline baseline, ReportWriter writer) {
        ValidationReport all = validate(validators.of(document), document, document.postmortem());
        NewFindings report = baseline == null ? NewFindings.all(all) : baseline.newFindings(document, all);
        Runnable print = writer.write(document, report);
        return () -> {
            totals.add(report);
            print.run();
        };
    }

    private ValidationReport validate(PostmortemValidator validator, Document document, Postmortem postmortem) {
        int words = document.sourceWords();
        return words < 0 ? validator.validate(postmortem, stage) : validator.validate(postmortem, stage, words);
    }

    private PostmortemValidator.Builder settings(CommandLine commandLine) {
        PostmortemValidator.Builder builder = PostmortemValidator.builder().language(language.locale());
        rules.applyTo(builder, commandLine);
        context.applyTo(builder);
        return builder;
    }

    private ReportWriter writer(CommandLine commandLine, DocumentValidators validators) {
        PrintWriter out = commandLine.getOut();
        PrintWriter err = commandLine.getErr();
        Path newBaseline = baselines.newBaseline();
        if (newBaseline != null) {
            return new BaselineWriter(newBaseline, out, err);
        }
        return switch (format) {
            case TEXT ->
                new TextReportWriter(
                        out,
                        err,
                        new AnsiStyle(commandLine.getColorScheme().ansi()),
                        stage,
                        language.locale(),
                        context.now(),
                        (document, postmortem) -> validate(validators.handwritten(), document, postmortem));
            case JSON -> new JsonReportWriter(out, stage);
            case SARIF ->
                new SarifReportWriter(
                        err, new SarifLog(out, VersionProvider.version(), language.locale()), includeWaived);
            case GITHUB -> new GithubReportWriter(out, stage, GithubJobSummary.ofEnvironment());
        };
    }
}
