package io.github.postmortem4j.cli.document;

import io.github.postmortem4j.html.TimelineSvg;
import io.github.postmortem4j.markdown.MarkdownRenderer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Formats pages that the renderer wrote and people edited. */
public final class MarkdownFormatter {

    private static final MarkdownRenderer RENDERER = MarkdownRenderer.create();

    private static final MarkdownRenderer WITH_FRONT_MATTER =
            MarkdownRenderer.builder().frontMatter(true).build();

    /** The picture of a page that {@code postmortem render --diagram svg} wrote. */
    private static final Pattern PICTURE = Pattern.compile("(?m)^!\\[Timeline to scale: .*\\]\\(([^ ()<>]+\\.svg)\\)$");

    private MarkdownFormatter() {}

    /**
     * Returns the page as the renderer would write it.
     *
     * @throws UnusableInputException if part of the page might be lost
     */
    public static String format(MarkdownPage page, DocumentLoader loader) {
        String name = page.source().name();
        if (!page.isRendered()) {
            throw new UnusableInputException(name
                    + ": was not written by postmortem render, so formatting it could lose text; use postmortem convert"
                    + " to turn it into JSON");
        }
        String text = renderer(page).render(page.postmortem());
        if (!loader.loadMarkdown(page.source(), text).postmortem().equals(page.postmortem())) {
            throw new UnusableInputException(name
                    + ": contains facts that the default layout does not show, so formatting it would lose them; use"
                    + " postmortem convert to turn it into JSON");
        }
        return text;
    }

    /** {@return a renderer that keeps the front matter and the picture of a page} */
    private static MarkdownRenderer renderer(MarkdownPage page) {
        boolean frontMatter = page.text().startsWith("---");
        Matcher picture = PICTURE.matcher(page.text());
        if (!picture.find()) {
            return frontMatter ? WITH_FRONT_MATTER : RENDERER;
        }
        String description = TimelineSvg.of(Locale.ENGLISH).describe(page.postmortem());
        return MarkdownRenderer.builder()
                .frontMatter(frontMatter)
                .diagramImage(picture.group(1), description)
                .build();
    }
}
