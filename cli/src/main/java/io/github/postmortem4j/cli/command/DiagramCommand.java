package io.github.postmortem4j.cli.command;

import io.github.postmortem4j.cli.document.InputFormat;
import io.github.postmortem4j.cli.option.ConvertOptions;
import io.github.postmortem4j.cli.option.DisplayZoneOption;
import io.github.postmortem4j.cli.option.OutputLanguage;
import io.github.postmortem4j.cli.run.DocumentConversion;
import io.github.postmortem4j.cli.run.NoteHandling;
import io.github.postmortem4j.html.TimelineSvg;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code postmortem diagram}: draws the timelines of documents. */
@Command(
        name = "diagram",
        description = "Draws the timelines of postmortems to scale, as SVG.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all timelines were drawn",
            "2:a document could not be processed, or the command line is invalid"
        })
public final class DiagramCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private ConvertOptions options = new ConvertOptions();

    @Mixin
    private DisplayZoneOption display = new DisplayZoneOption();

    @Option(
            names = "--language",
            paramLabel = "LANG",
            completionCandidates = OutputLanguage.Tags.class,
            description = "The language of the labels, as a tag such as fr or pt-BR: ${COMPLETION-CANDIDATES}."
                    + " Default: en.")
    private OutputLanguage language = OutputLanguage.ENGLISH;

    @Override
    public Integer call() {
        ZoneId zone = display.zone();
        TimelineSvg inOffsets = TimelineSvg.of(language.locale());
        TimelineSvg drawing = zone == null ? inOffsets : inOffsets.zone(zone);
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        return new DocumentConversion(command, options, NoteHandling.LIST)
                .run(".svg", InputFormat.JSON, (source, postmortem) -> drawing.render(postmortem));
    }
}
