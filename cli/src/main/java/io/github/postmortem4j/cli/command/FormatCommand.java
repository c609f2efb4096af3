package io.github.postmortem4j.cli.command;

import io.github.postmortem4j.cli.document.Document;
import io.github.postmortem4j.cli.document.DocumentLoader;
import io.github.postmortem4j.cli.document.DocumentSource;
import io.github.postmortem4j.cli.document.InputFormat;
import io.github.postmortem4j.cli.document.JsonFormatter;
import io.github.postmortem4j.cli.document.MarkdownFormatter;
import io.github.postmortem4j.cli.document.MarkdownPage;
import io.github.postmortem4j.cli.document.UnusableInputException;
import io.github.postmortem4j.cli.option.InputOptions;
import io.github.postmortem4j.cli.run.CommandExecution;
import io.github.postmortem4j.cli.run.DocumentBatch;
import io.github.postmortem4j.cli.run.OutputFile;
import io.github.postmortem4j.cli.terminal.TerminalText;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code postmortem format}: brings documents into canonical form. */
@Command(
        name = "format",
        description = {
            "Formats postmortems in place: indented by two spaces, properties in the order of the spec, without loss of"
                    + " data. Prints the names of the files that changed.",
            "Markdown is formatted as render writes it, and only if render wrote the page originally. Any other page is"
                    + " rejected and left unchanged, because formatting it could lose text; use convert and render"
                    + " instead."
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all documents are formatted",
            "1:with --check, a document is not formatted",
            "2:a document could not be processed (the others were formatted), or the command line is invalid"
        })
public final class FormatCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private InputOptions input = new InputOptions();

    @Option(names = "--check", description = "Write nothing; print the names of the files that would change.")
    private boolean checkOnly;

    private int changed;

    @Override
    public Integer call() {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        List<DocumentSource> sources = input.sources(InputFormat.JSON);
        if (sources.size() > 1 && sources.stream().anyMatch(DocumentSource::isStandardInput)) {
            throw new UnusableInputException(
                    "standard input cannot be formatted together with files: format it on its own");
        }
        DocumentLoader loader = input.loader();
        int unusable = DocumentBatch.run(
                command,
                sources,
                source -> format(loader.load(source), loader, command),
                CommandExecution.printTo(command));
        if (unusable > 0) {
            return ExitCode.USAGE;
        }
        return checkOnly && changed > 0 ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private @Nullable Runnable format(Document document, DocumentLoader loader, CommandLine command) {
        DocumentSource source = document.source();
        String text = formatted(document, loader);
        boolean changes = !document.hasContent(text);
        if (changes) {
            changed++;
        }
        if (source.isStandardInput() && !checkOnly) {
            return () -> command.getOut().print(text);
        }
        if (!changes) {
            return null;
        }
        if (!checkOnly && source.file() != null) {
            OutputFile.write(source.file(), text, command.getErr());
        }
        return () -> command.getOut().println(TerminalText.escape(source.name()));
    }

    /** Keeps the line endings of the document: those of a checkout are the business of Git. */
    private static String formatted(Document document, DocumentLoader loader) {
        String text = document instanceof MarkdownPage page
                ? MarkdownFormatter.format(page, loader)
                : JsonFormatter.format(document.postmortem());
        return document.hasWindowsLineEndings() ? text.replace("\n", "\r\n") : text;
    }
}
