package io.github.postmortem4j.cli.document;

import io.github.postmortem4j.markdown.MarkdownRenderer;

/** Formats pages that the renderer wrote and people edited. */
public final class MarkdownFormatter {

    private static final MarkdownRenderer RENDERER = MarkdownRenderer.create();

    private static final MarkdownRenderer WITH_FRONT_MATTER =
            MarkdownRenderer.builder().frontMatter(true).build();

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
        boolean frontMatter = page.text().startsWith("---");
        String text = (frontMatter ? WITH_FRONT_MATTER : RENDERER).render(page.postmortem());
        if (!loader.loadMarkdown(page.source(), text).postmortem().equals(page.postmortem())) {
            throw new UnusableInputException(name
                    + ": contains facts that the default layout does not show, so formatting it would lose them; use"
                    + " postmortem convert to turn it into JSON");
        }
        return text;
    }
}
