package io.github.postmortem4j.cli.command;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.cli.document.DocumentSource;
import io.github.postmortem4j.cli.document.InputFormat;
import io.github.postmortem4j.cli.document.JsonFormatter;
import io.github.postmortem4j.cli.document.UnusableInputException;
import io.github.postmortem4j.cli.option.ConvertOptions;
import io.github.postmortem4j.cli.run.DocumentConversion;
import io.github.postmortem4j.cli.run.NoteHandling;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code postmortem convert}: converts Markdown to JSON. */
@Command(
        name = "convert",
        description = {
            "Converts postmortems from Markdown to JSON.",
            "Only facts that the text states are converted. Standard error shows for each document what was understood,"
                    + " such as \"10 entries, 3 tasks, start and end known; no time zone\", and a note for what was"
                    + " not. Sections that do not belong to a postmortem are kept as otherSections."
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all documents were converted",
            "1:with --strict: there are notes on a document",
            "2:a document could not be processed, or the command line is invalid"
        },
        footerHeading = "%nTo convert JSON to Markdown:%n",
        footer = {"  postmortem render report.json -o report.md"})
public final class ConvertCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private ConvertOptions options = new ConvertOptions();

    @Option(names = "--strict", description = "Fail if there are notes. A document with notes is not written.")
    private boolean strict;

    @Override
    public Integer call() {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        NoteHandling notes = strict ? NoteHandling.REJECT : NoteHandling.SUMMARIZE;
        return new DocumentConversion(command, options, notes).run(".json", InputFormat.MARKDOWN, this::convert);
    }

    private String convert(DocumentSource source, Postmortem postmortem) {
        if (source.format() == InputFormat.JSON) {
            throw new UnusableInputException(
                    source.name() + ": is already JSON; use postmortem render to turn it into Markdown");
        }
        return JsonFormatter.format(postmortem);
    }
}
