package io.github.postmortem4j.cli.command;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.cli.document.DocumentSource;
import io.github.postmortem4j.cli.document.InputFormat;
import io.github.postmortem4j.cli.document.JsonFormatter;
import io.github.postmortem4j.cli.document.UnusableInputException;
import io.github.postmortem4j.cli.option.ConvertOptions;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code postmortem convert}: Markdown as JSON. */
@Command(
        name = "convert",
        description = {
            "Makes JSON of postmortems that people wrote in Markdown.",
            "It takes what the text says, and nothing else: what is missing or unclear stays absent, with a note on"
                    + " standard error. What has no place in a postmortem is kept as otherSections."
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:everything was converted", "2:a document or the command line cannot be used"},
        footerHeading = "%nThe other way round:%n",
        footer = {"  postmortem render report.json -o report.md"})
public final class ConvertCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private ConvertOptions conversion = new ConvertOptions();

    @Override
    public Integer call() {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        return conversion.run(command, ".json", InputFormat.MARKDOWN, this::convert);
    }

    private String convert(DocumentSource source, Postmortem postmortem) {
        if (source.form() == InputFormat.JSON) {
            throw new UnusableInputException(source.name() + ": is JSON already; render makes Markdown of it", null);
        }
        return JsonFormatter.of(postmortem);
    }
}
