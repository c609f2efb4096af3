package io.github.postmortem4j.cli.command;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.cli.document.InputFormat;
import io.github.postmortem4j.cli.document.UnusableInputException;
import io.github.postmortem4j.cli.option.ConvertOptions;
import io.github.postmortem4j.cli.option.DisplayZoneOption;
import io.github.postmortem4j.cli.option.EnumNameConverter;
import io.github.postmortem4j.cli.option.LayoutConverter;
import io.github.postmortem4j.cli.option.OutputLanguage;
import io.github.postmortem4j.cli.run.DocumentConversion;
import io.github.postmortem4j.cli.run.DocumentConversion.IllustratedPage;
import io.github.postmortem4j.cli.run.NoteHandling;
import io.github.postmortem4j.cli.run.RelativeAddress;
import io.github.postmortem4j.html.HtmlRenderer;
import io.github.postmortem4j.html.TimelineSvg;
import io.github.postmortem4j.markdown.Layout;
import io.github.postmortem4j.markdown.MarkdownRenderer;
import io.github.postmortem4j.markdown.MarkdownTarget;
import io.github.postmortem4j.markdown.TextMode;
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

/** {@code postmortem render}: renders documents as Markdown or HTML. */
@Command(
        name = "render",
        description = "Renders postmortems as GitHub Flavored Markdown, or as self-contained HTML pages.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all documents were rendered",
            "2:a document could not be processed, or the command line is invalid"
        })
public final class RenderCommand implements Callable<Integer> {

    static final class TextModeConverter extends EnumNameConverter<TextMode> {
        TextModeConverter() {
            super("text mode", TextMode.class);
        }
    }

    static final class TargetConverter extends EnumNameConverter<MarkdownTarget> {
        TargetConverter() {
            super("target", MarkdownTarget.class);
        }
    }

    /** The format of a page. */
    enum PageFormat {
        MARKDOWN,
        HTML
    }

    static final class PageFormatConverter extends EnumNameConverter<PageFormat> {
        PageFormatConverter() {
            super("page format", PageFormat.class);
        }
    }

    /** The syntax of front matter. */
    enum FrontMatterSyntax {
        YAML
    }

    static final class FrontMatterConverter extends EnumNameConverter<FrontMatterSyntax> {
        FrontMatterConverter() {
            super("syntax of front matter", FrontMatterSyntax.class);
        }
    }

    /** The format of the diagram in a page in Markdown. */
    enum DiagramFormat {
        MERMAID,
        SVG
    }

    static final class DiagramFormatConverter extends EnumNameConverter<DiagramFormat> {
        DiagramFormatConverter() {
            super("diagram", DiagramFormat.class);
        }
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private ConvertOptions options = new ConvertOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "markdown",
            converter = PageFormatConverter.class,
            completionCandidates = PageFormatConverter.class,
            description = "The format of the page: ${COMPLETION-CANDIDATES}. A page in HTML has no script and loads"
                    + " nothing. Default: ${DEFAULT-VALUE}.")
    private PageFormat format = PageFormat.MARKDOWN;

    @Mixin
    private DisplayZoneOption display = new DisplayZoneOption();

    @Option(
            names = "--language",
            paramLabel = "LANG",
            completionCandidates = OutputLanguage.Tags.class,
            description = "The language of headings and labels, as a tag such as fr or pt-BR: ${COMPLETION-CANDIDATES}."
                    + " The text of the document is not translated. Default: en.")
    private OutputLanguage language = OutputLanguage.ENGLISH;

    @Option(
            names = "--diagram",
            paramLabel = "DIAGRAM",
            converter = DiagramFormatConverter.class,
            completionCandidates = DiagramFormatConverter.class,
            description = "The diagram of the timeline in a page in Markdown: ${COMPLETION-CANDIDATES}. svg writes a"
                    + " drawing to a file beside the page, for hosts without Mermaid. Default: mermaid.")
    private @Nullable DiagramFormat diagram;

    @Option(names = "--no-diagram", description = "Leave out the diagram of the timeline.")
    private boolean withoutDiagram;

    @Option(
            names = "--no-mark",
            description =
                    "Leave out the invisible mark at the end of a Markdown page, by which it is recognized when it"
                            + " is read.")
    private boolean withoutMark;

    @Option(
            names = "--neutralize-mentions",
            description = "Prevent code hosts from notifying @people and linking #issues in the text.")
    private boolean neutralizeMentions;

    @Option(
            names = "--no-link-urls",
            description = "Do not link web and mail addresses in the text. In Markdown, they are shown as code.")
    private boolean withoutUrlLinks;

    @Option(
            names = "--text-mode",
            paramLabel = "MODE",
            defaultValue = "plain",
            converter = TextModeConverter.class,
            completionCandidates = TextModeConverter.class,
            description =
                    "The markup of the text in the document: ${COMPLETION-CANDIDATES}. Of Markdown, paragraphs, lists,"
                            + " code, emphasis and safe links are kept. Default: ${DEFAULT-VALUE}.")
    private TextMode textMode = TextMode.PLAIN;

    @Option(
            names = "--target",
            paramLabel = "TARGET",
            defaultValue = "commonmark",
            converter = TargetConverter.class,
            completionCandidates = TargetConverter.class,
            description =
                    "The software that shows the Markdown: ${COMPLETION-CANDIDATES}. It then shows text literally and"
                            + " never runs text as code. Default: ${DEFAULT-VALUE}, such as for GitHub and GitLab.")
    private MarkdownTarget target = MarkdownTarget.COMMONMARK;

    @Option(
            names = "--layout",
            paramLabel = "LAYOUT",
            defaultValue = "spec",
            converter = LayoutConverter.class,
            completionCandidates = LayoutConverter.class,
            description = "The sections and their order: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Layout layout = Layout.spec();

    @Option(
            names = "--front-matter",
            paramLabel = "SYNTAX",
            converter = FrontMatterConverter.class,
            completionCandidates = FrontMatterConverter.class,
            description = "Start a page in Markdown with front matter for Hugo, Jekyll, Docusaurus or MkDocs:"
                    + " ${COMPLETION-CANDIDATES}. It has the title, description, date, tags and severity.")
    private @Nullable FrontMatterSyntax frontMatter;

    @Override
    public Integer call() {
        rejectOptionsWithoutEffect();
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        DocumentConversion conversion = new DocumentConversion(command, options, NoteHandling.LIST);
        if (format == PageFormat.HTML) {
            HtmlRenderer renderer = htmlRenderer();
            return conversion.run(".html", InputFormat.JSON, (source, postmortem) -> renderer.render(postmortem));
        }
        if (diagram == DiagramFormat.SVG) {
            return conversion.run(".md", ".svg", InputFormat.JSON, this::illustrated);
        }
        MarkdownRenderer renderer = markdownRenderer().build();
        return conversion.run(".md", InputFormat.JSON, (source, postmortem) -> renderer.render(postmortem));
    }

    private void rejectOptionsWithoutEffect() {
        if (diagram != null && withoutDiagram) {
            throw new UnusableInputException("--diagram and --no-diagram contradict each other: leave one of them out");
        }
        if (format != PageFormat.HTML) {
            return;
        }
        if (frontMatter != null) {
            throw new UnusableInputException(
                    "--front-matter has no effect on HTML: leave it out, or leave out --format");
        }
        if (withoutMark) {
            throw new UnusableInputException("--no-mark has no effect on HTML: leave it out, or leave out --format");
        }
        if (neutralizeMentions) {
            throw new UnusableInputException(
                    "--neutralize-mentions has no effect on HTML, which code hosts do not search for mentions: leave it"
                            + " out, or leave out --format");
        }
        if (diagram != null) {
            throw new UnusableInputException("--diagram has no effect on HTML, which contains a drawing: leave it out,"
                    + " or leave out --format");
        }
    }

    private IllustratedPage illustrated(Postmortem postmortem, String picture) {
        ZoneId zone = display.zone();
        TimelineSvg inOffsets = TimelineSvg.of(language.locale());
        TimelineSvg drawing = zone == null ? inOffsets : inOffsets.zone(zone);
        String svg = drawing.render(postmortem);
        MarkdownRenderer.Builder renderer = markdownRenderer();
        if (svg.isEmpty()) {
            renderer.diagram(false);
        } else {
            renderer.diagramImage(RelativeAddress.of(picture), drawing.describe(postmortem));
        }
        return new IllustratedPage(renderer.build().render(postmortem), svg);
    }

    private HtmlRenderer htmlRenderer() {
        HtmlRenderer.Builder builder = HtmlRenderer.builder()
                .layout(layout)
                .language(language.locale())
                .diagram(!withoutDiagram)
                .linkUrls(!withoutUrlLinks)
                .textMode(textMode);
        ZoneId zone = display.zone();
        if (zone != null) {
            builder.zone(zone);
        }
        return builder.build();
    }

    private MarkdownRenderer.Builder markdownRenderer() {
        MarkdownRenderer.Builder builder = MarkdownRenderer.builder()
                .layout(layout)
                .language(language.locale())
                .diagram(!withoutDiagram)
                .pageMark(!withoutMark)
                .neutralizeMentions(neutralizeMentions)
                .linkUrls(!withoutUrlLinks)
                .target(target)
                .textMode(textMode)
                .frontMatter(frontMatter != null);
        ZoneId zone = display.zone();
        if (zone != null) {
            builder.zone(zone);
        }
        return builder;
    }
}
