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
import io.github.postmortem4j.cli.run.DocumentBatch;
import io.github.postmortem4j.cli.run.ExceptionHandlers;
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

/** {@code postmortem format}: documents in their one canonical form. */
@Command(
        name = "format",
        description = {
            "Brings postmortems into their canonical form, each file in place and in one step: two spaces of indentation,"
                    + " members in the order of the spec, nothing lost. Prints the names of those it changed.",
            "That of Markdown is what render makes of it. It is for pages that render made and people changed: a page"
                    + " in any other form is refused and left as it is, since words of it might be lost. convert and"
                    + " render make a new page of it."
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:everything is formatted",
            "1:with --check, a document is not formatted",
            "2:a document or the command line cannot be used; the other documents were formatted"
        })
public final class FormatCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private InputOptions files = new InputOptions();

    @Option(names = "--check", description = "Write nothing; print the names of those that would change.")
    private boolean checkOnly;

    private int changed;

    @Override
    public Integer call() {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        List<DocumentSource> sources = files.sources(InputFormat.JSON);
        if (sources.size() > 1 && sources.stream().anyMatch(DocumentSource::isStandardInput)) {
            throw new UnusableInputException(
                    "standard input cannot be formatted along with files: give it alone", null);
        }
        DocumentLoader reader = files.reader();
        int unusable = DocumentBatch.run(
                command,
                sources,
                source -> format(reader.read(source), reader, command),
                ExceptionHandlers.printedBy(command));
        if (unusable > 0) {
            return ExitCode.USAGE;
        }
        return checkOnly && changed > 0 ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private @Nullable Runnable format(Document document, DocumentLoader reader, CommandLine command) {
        DocumentSource source = document.source();
        String text = document instanceof MarkdownPage page
                ? MarkdownFormatter.of(page, reader)
                : JsonFormatter.of(document.postmortem());
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
            OutputFile.write(source.file(), text);
        }
        return () -> command.getOut().println(TerminalText.text(source.name()));
    }
}
