package io.github.postmortem4j.cli.command;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.cli.document.DocumentSource;
import io.github.postmortem4j.cli.document.InputFormat;
import io.github.postmortem4j.cli.document.JsonFormatter;
import io.github.postmortem4j.cli.document.UnusableInputException;
import io.github.postmortem4j.cli.option.ConvertOptions;
import io.github.postmortem4j.cli.option.RedactionLanguageOptions;
import io.github.postmortem4j.cli.run.DocumentConversion;
import io.github.postmortem4j.cli.run.NoteHandling;
import io.github.postmortem4j.cli.terminal.TerminalText;
import io.github.postmortem4j.redaction.LeakException;
import io.github.postmortem4j.redaction.Redaction;
import io.github.postmortem4j.redaction.report.RedactionException;
import io.github.postmortem4j.redaction.report.RedactionReport;
import io.github.postmortem4j.redaction.report.ReportEntry;
import java.io.PrintWriter;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code postmortem redact}: redacts documents for publication. */
@Command(
        name = "redact",
        description =
                "Prepares postmortems for publication: removes internal content and trackers, replaces people by roles,"
                        + " and masks terms.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all documents were redacted",
            "2:a document could not be processed or redacted completely, or the command line is invalid"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "Nothing is written if a masked term or a name remains. Review the result before you publish it:",
            "  postmortem redact FILE --mask 'Project X' --keep 'SRE team' -o public.json",
            "  postmortem render public.json"
        })
public final class RedactCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private ConvertOptions options = new ConvertOptions();

    @Mixin
    private RedactionLanguageOptions redactionOptions = new RedactionLanguageOptions();

    @Option(
            names = "--report",
            description =
                    "List each replacement with its place on standard error, and the teams and systems that are kept."
                            + " The list contains the masked terms and names.")
    private boolean report;

    @Override
    public Integer call() {
        Redaction redaction = redactionOptions.redaction();
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        return new DocumentConversion(command, options, NoteHandling.LIST)
                .run(".json", InputFormat.JSON, (source, postmortem) -> redact(redaction, source, postmortem));
    }

    private String redact(Redaction redaction, DocumentSource source, Postmortem original) {
        RedactionReport result = report(redaction, source, original);
        String redacted = JsonFormatter.format(redaction.redact(original));
        Set<String> undecided = new HashSet<>();
        result.getEntries(ReportEntry.Decision.UNDECIDED).forEach(entry -> undecided.add(lowerCase(entry.getText())));
        boolean decided =
                redaction.leaksIn(original, redacted).stream().anyMatch(leak -> !undecided.contains(lowerCase(leak)));
        if (decided) {
            requireNoLeaks(redaction, source, original, redacted);
        }
        print(source, result);
        return redacted;
    }

    private static void requireNoLeaks(
            Redaction redaction, DocumentSource source, Postmortem original, String redacted) {
        try {
            redaction.requireNoLeaks(original, redacted);
        } catch (LeakException e) {
            throw new UnusableInputException(
                    source.name() + ": " + e.getMessage() + "; use --keep for the names of teams and systems", e);
        }
    }

    private static RedactionReport report(Redaction redaction, DocumentSource source, Postmortem original) {
        try {
            return redaction.report(original);
        } catch (RedactionException e) {
            throw new UnusableInputException(source.name() + ": " + e.getMessage(), e);
        }
    }

    /** Prints the lines of a document at once, because several documents are redacted at the same time. */
    private void print(DocumentSource source, RedactionReport result) {
        StringBuilder lines = new StringBuilder();
        for (ReportEntry entry : result.getEntries()) {
            boolean undecided = entry.getDecision() == ReportEntry.Decision.UNDECIDED;
            if (report || undecided) {
                String line = source.name() + ": " + entry.getPlace() + ": " + description(entry);
                lines.append(TerminalText.escape(line)).append(System.lineSeparator());
            }
        }
        if (!lines.isEmpty()) {
            PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
            err.print(lines);
            err.flush();
        }
    }

    private static String description(ReportEntry entry) {
        String text = '"' + entry.getText() + '"';
        return switch (entry.getDecision()) {
            case REPLACED -> text + " was replaced by \"" + entry.getReplacement() + '"';
            case KEPT -> text + " was kept, because it seems to be a team or system; use --person to replace it";
            case UNDECIDED ->
                "warning: " + text + " may be a name or a common word; use --role to replace it or --keep to keep it";
        };
    }

    private static String lowerCase(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
