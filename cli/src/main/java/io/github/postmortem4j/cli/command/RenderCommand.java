package io.github.postmortem4j.cli.command;

import io.github.postmortem4j.cli.document.InputFormat;
import io.github.postmortem4j.cli.option.ConvertOptions;
import io.github.postmortem4j.cli.option.EnumNameConverter;
import io.github.postmortem4j.cli.option.LayoutConverter;
import io.github.postmortem4j.cli.option.MarkdownOptions;
import io.github.postmortem4j.cli.option.OutputLanguage;
import io.github.postmortem4j.markdown.Layout;
import io.github.postmortem4j.markdown.MarkdownRenderer;
import io.github.postmortem4j.markdown.TextMode;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code postmortem render}: documents as Markdown. */
@Command(
        name = "render",
        description = "Renders postmortems as GitHub-flavoured Markdown.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:everything was rendered", "2:a document or the command line cannot be used"})
public final class RenderCommand implements Callable<Integer> {

    static final class TextModeName extends EnumNameConverter<TextMode> {
        TextModeName() {
            super("text mode", TextMode.class);
        }
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private ConvertOptions conversion = new ConvertOptions();

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "The time zone to show times in when the document names none, such as Europe/Paris.")
    private @Nullable String zone;

    @Option(
            names = "--language",
            paramLabel = "LANG",
            completionCandidates = OutputLanguage.Tags.class,
            description = "The language of headings and labels, as a tag such as fr or pt-BR: ${COMPLETION-CANDIDATES}."
                    + " The document's own words stay as they are. Default: en.")
    private OutputLanguage language = OutputLanguage.ENGLISH;

    @Option(names = "--no-diagram", description = "Leave out the diagram of the timeline.")
    private boolean withoutDiagram;

    @Option(
            names = "--neutralize-mentions",
            description = "Keep code hosts from pinging @people and linking #issues of the text.")
    private boolean neutralizeMentions;

    @Option(
            names = "--text-mode",
            paramLabel = "MODE",
            defaultValue = "plain",
            converter = TextModeName.class,
            completionCandidates = TextModeName.class,
            description =
                    "What the document's prose is: ${COMPLETION-CANDIDATES}. Of Markdown, paragraphs, lists, code,"
                            + " emphasis and safe links survive. Default: ${DEFAULT-VALUE}.")
    private TextMode textMode = TextMode.PLAIN;

    @Option(
            names = "--layout",
            paramLabel = "LAYOUT",
            defaultValue = "spec",
            converter = LayoutConverter.class,
            completionCandidates = LayoutConverter.class,
            description = "The sections and their order: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Layout layout = Layout.spec();

    @Override
    public Integer call() {
        MarkdownRenderer renderer = renderer();
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        return conversion.run(command, ".md", InputFormat.JSON, (source, postmortem) -> renderer.render(postmortem));
    }

    private MarkdownRenderer renderer() {
        MarkdownRenderer.Builder builder = MarkdownRenderer.builder()
                .layout(layout)
                .language(language.locale())
                .diagram(!withoutDiagram)
                .neutralizeMentions(neutralizeMentions)
                .textMode(textMode);
        if (zone != null) {
            builder.zone(MarkdownOptions.zone(zone));
        }
        return builder.build();
    }
}
