package io.github.postmortem4j.cli;

import io.github.postmortem4j.json.internal.AtomicFile;
import io.github.postmortem4j.markdown.Layout;
import io.github.postmortem4j.markdown.MarkdownRenderer;
import io.github.postmortem4j.markdown.TextMode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code postmortem render}: a document as Markdown. */
@Command(
        name = "render",
        description = "Renders a postmortem as GitHub-flavoured Markdown.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class RenderCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The postmortem, as JSON; - reads standard input.")
    private String file = Documents.STANDARD_INPUT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "The file to write, replacing it in one step; standard output by default.")
    private @Nullable String output;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "The time zone to show times in when the document names none, such as Europe/Paris.")
    private @Nullable String zone;

    @Option(
            names = "--language",
            paramLabel = "LANG",
            description =
                    "The language of headings and labels, as a tag such as fr or pt-BR: ar, de, en (the default), es, fr"
                            + " or pt. The document's own words stay as they are.")
    private Language language = Language.ENGLISH;

    @Option(names = "--no-diagram", description = "Leave out the diagram of the timeline.")
    private boolean withoutDiagram;

    @Option(
            names = "--neutralize-mentions",
            description = "Keep code hosts from pinging @people and linking #issues of the text.")
    private boolean neutralizeMentions;

    @Option(
            names = "--text-mode",
            paramLabel = "MODE",
            description = "What the document's prose is: ${COMPLETION-CANDIDATES}; plain text by default. Of Markdown,"
                    + " paragraphs, lists, code, emphasis and safe links survive.")
    private TextMode textMode = TextMode.PLAIN;

    @Option(
            names = "--layout",
            paramLabel = "LAYOUT",
            defaultValue = "spec",
            converter = LayoutName.class,
            completionCandidates = LayoutName.class,
            description = "The sections and their order: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Layout layout = Layout.spec();

    @Override
    public Integer call() throws IOException {
        MarkdownRenderer renderer = renderer();
        String markdown = renderer.render(new Documents().read(file));
        if (output == null) {
            PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
            out.print(markdown);
        } else {
            AtomicFile.write(Documents.target(output, file), markdown.getBytes(StandardCharsets.UTF_8));
        }
        return ExitCode.OK;
    }

    private MarkdownRenderer renderer() {
        MarkdownRenderer.Builder builder = MarkdownRenderer.builder()
                .layout(layout)
                .language(language.locale())
                .diagram(!withoutDiagram)
                .neutralizeMentions(neutralizeMentions)
                .textMode(textMode);
        if (zone != null) {
            try {
                builder.zone(ZoneId.of(zone));
            } catch (DateTimeException e) {
                throw new UnusableInputException(zone + ": not a time zone, expected a name such as Europe/Paris", e);
            }
        }
        return builder.build();
    }
}
