package io.github.postmortem4j.cli.command;

import io.github.postmortem4j.cli.document.Document;
import io.github.postmortem4j.cli.document.DocumentLoader;
import io.github.postmortem4j.cli.document.DocumentSource;
import io.github.postmortem4j.cli.document.InputFormat;
import io.github.postmortem4j.cli.document.JsonLinesIterator;
import io.github.postmortem4j.cli.option.EnumNameConverter;
import io.github.postmortem4j.cli.option.InputOptions;
import io.github.postmortem4j.cli.option.OutputLanguage;
import io.github.postmortem4j.cli.report.GithubReportWriter;
import io.github.postmortem4j.cli.report.JsonReportWriter;
import io.github.postmortem4j.cli.report.ReportTotals;
import io.github.postmortem4j.cli.report.ReportWriter;
import io.github.postmortem4j.cli.report.TextReportWriter;
import io.github.postmortem4j.cli.report.sarif.SarifLog;
import io.github.postmortem4j.cli.report.sarif.SarifReportWriter;
import io.github.postmortem4j.cli.run.DocumentBatch;
import io.github.postmortem4j.cli.terminal.AnsiStyle;
import io.github.postmortem4j.validation.PostmortemValidator;
import io.github.postmortem4j.validation.ValidationReport;
import io.github.postmortem4j.validation.rule.Stage;
import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code postmortem validate}: what documents lack. */
@Command(
        name = "validate",
        description = "Checks postmortems against the spec of a good one.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:no errors", "1:errors were found", "2:a file or the command line cannot be used"})
public final class ValidateCommand implements Callable<Integer> {

    /** How a report is written. */
    enum Format {
        TEXT,
        JSON,
        SARIF,
        GITHUB
    }

    static final class FormatName extends EnumNameConverter<Format> {
        FormatName() {
            super("format", Format.class);
        }
    }

    static final class StageName extends EnumNameConverter<Stage> {
        StageName() {
            super("stage", Stage.class);
        }
    }

    /** Held, because a logger that nobody holds forgets its level. */
    private static final Logger ENGINE = Logger.getLogger("org.hibernate.validator");

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private InputOptions files = new InputOptions();

    @Option(
            names = "--jsonl",
            description = "Each FILE holds newline-delimited JSON: a document on each line, and any number of them.")
    private boolean lines;

    @Option(
            names = "--stage",
            paramLabel = "STAGE",
            defaultValue = "publishable",
            converter = StageName.class,
            completionCandidates = StageName.class,
            description = "How far the documents are meant to be: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Stage stage = Stage.PUBLISHABLE;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = FormatName.class,
            completionCandidates = FormatName.class,
            description =
                    "How to report: ${COMPLETION-CANDIDATES}. SARIF is for code scanning, github annotates lines in"
                            + " GitHub Actions. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    @Option(names = "--no-advice", description = "Report only what breaks the spec, no advice.")
    private boolean withoutAdvice;

    @Option(
            names = "--language",
            paramLabel = "LANG",
            completionCandidates = OutputLanguage.Tags.class,
            description =
                    "The language of the findings, as a tag such as fr or pt-BR: ${COMPLETION-CANDIDATES}. Default: en.")
    private OutputLanguage language = OutputLanguage.ENGLISH;

    private final ReportTotals tally = new ReportTotals();
    private @Nullable PostmortemValidator validator;

    @Override
    public Integer call() {
        ENGINE.setLevel(Level.WARNING);
        CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
        ReportWriter writer = writer(commandLine);
        DocumentLoader reader = files.reader();
        DocumentBatch.Work check = source -> check(reader.read(source), writer);
        DocumentBatch.Complaint complaint = (source, why) -> {
            tally.addUnusable();
            writer.writeUnusable(source, why);
        };
        if (lines) {
            try (JsonLinesIterator documents = reader.lines(files.filesOfMany())) {
                DocumentBatch.runOnAllCores(commandLine, documents, 0, check, complaint);
            }
        } else {
            checkFiles(commandLine, check, complaint);
        }
        writer.finish(tally);
        return tally.exitCode();
    }

    private void checkFiles(CommandLine commandLine, DocumentBatch.Work check, DocumentBatch.Complaint complaint) {
        List<DocumentSource> sources = files.sources(InputFormat.JSON);
        if (sources.size() == 1) {
            DocumentBatch.run(commandLine, sources, check, complaint);
        } else {
            DocumentBatch.runOnAllCores(commandLine, sources.iterator(), sources.size(), check, complaint);
        }
    }

    private Runnable check(Document document, ReportWriter writer) {
        ValidationReport report = validator().validate(document.postmortem(), stage);
        Runnable print = writer.write(document, report);
        return () -> {
            tally.add(report);
            print.run();
        };
    }

    /** Made after the first document was read: what is no postmortem is told at once. */
    private synchronized PostmortemValidator validator() {
        if (validator == null) {
            PostmortemValidator.Builder builder = PostmortemValidator.builder().language(language.locale());
            validator = (withoutAdvice ? builder.withoutAdvice() : builder).build();
        }
        return validator;
    }

    private ReportWriter writer(CommandLine commandLine) {
        PrintWriter out = commandLine.getOut();
        PrintWriter err = commandLine.getErr();
        return switch (format) {
            case TEXT ->
                new TextReportWriter(
                        out, err, new AnsiStyle(commandLine.getColorScheme().ansi()), stage);
            case JSON -> new JsonReportWriter(out, stage);
            case SARIF -> new SarifReportWriter(err, new SarifLog(out, VersionProvider.number(), language.locale()));
            case GITHUB -> new GithubReportWriter(out, stage);
        };
    }
}
