package io.github.postmortem4j.cli;

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
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code postmortem validate}: what a document lacks. */
@Command(
        name = "validate",
        description = "Checks postmortems against the spec of a good one.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:no errors", "1:errors were found", "2:a file or the command line cannot be used"})
final class ValidateCommand implements Callable<Integer> {

    /** How a report is written. */
    enum Format {
        TEXT,
        JSON
    }

    /** Held, because a logger that nobody holds forgets its level. */
    private static final Logger ENGINE = Logger.getLogger("org.hibernate.validator");

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Postmortems, as JSON; - reads standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--stage",
            paramLabel = "STAGE",
            description =
                    "How far the documents are meant to be: draft, complete, concise, engaging or publishable (the"
                            + " default).")
    private Stage stage = Stage.PUBLISHABLE;

    @Option(names = "--format", paramLabel = "FORMAT", description = "How to report: text (the default) or json.")
    private Format format = Format.TEXT;

    @Option(names = "--no-advice", description = "Report only what breaks the spec, no advice.")
    private boolean withoutAdvice;

    @Option(
            names = "--language",
            paramLabel = "LANG",
            description =
                    "The language of the findings, as a tag such as fr or pt-BR: ar, de, en (the default), es, fr or pt.")
    private Language language = Language.ENGLISH;

    @Override
    public Integer call() {
        ENGINE.setLevel(Level.WARNING);
        CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
        PrintWriter out = commandLine.getOut();
        ReportWriter writer = switch (format) {
            case TEXT -> new TextReportWriter(out, commandLine.getErr(), stage);
            case JSON -> new JsonReportWriter(out, stage);
        };
        int exitCode = ExitCode.OK;
        try (writer) {
            for (String file : files) {
                exitCode = Math.max(exitCode, validate(file, writer));
            }
        }
        return exitCode;
    }

    private final Documents documents = new Documents();
    private @Nullable PostmortemValidator validator;

    private int validate(String file, ReportWriter writer) {
        try {
            ValidationReport report = validator().validate(documents.read(file), stage);
            writer.write(Documents.shown(file), report);
            return report.hasErrors() ? ExitCode.SOFTWARE : ExitCode.OK;
        } catch (UnusableInputException e) {
            writer.writeUnusable(Documents.shown(file), e);
            return ExitCode.USAGE;
        }
    }

    private PostmortemValidator validator() {
        if (validator == null) {
            PostmortemValidator.Builder builder = PostmortemValidator.builder().language(language.locale());
            validator = (withoutAdvice ? builder.withoutAdvice() : builder).build();
        }
        return validator;
    }
}
