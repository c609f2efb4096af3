package io.github.postmortem4j.cli.command;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.cli.document.DocumentSource;
import io.github.postmortem4j.cli.document.InputFormat;
import io.github.postmortem4j.cli.document.JsonFormatter;
import io.github.postmortem4j.cli.document.UnusableInputException;
import io.github.postmortem4j.cli.option.ConvertOptions;
import io.github.postmortem4j.cli.option.RedactionOptions;
import io.github.postmortem4j.cli.run.DocumentConversion;
import io.github.postmortem4j.cli.run.NoteHandling;
import io.github.postmortem4j.redaction.LeakException;
import io.github.postmortem4j.redaction.Redaction;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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
    private RedactionOptions redactionOptions = new RedactionOptions();

    @Override
    public Integer call() {
        Redaction redaction = redactionOptions.redaction();
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        return new DocumentConversion(command, options, NoteHandling.LIST)
                .run(".json", InputFormat.JSON, (source, postmortem) -> redact(redaction, source, postmortem));
    }

    private String redact(Redaction redaction, DocumentSource source, Postmortem original) {
        String redacted = JsonFormatter.format(redaction.redact(original));
        try {
            redaction.requireNoLeaks(original, redacted);
        } catch (LeakException e) {
            throw new UnusableInputException(
                    source.name() + ": " + e.getMessage() + "; use --keep for the names of teams and systems", e);
        }
        return redacted;
    }
}
