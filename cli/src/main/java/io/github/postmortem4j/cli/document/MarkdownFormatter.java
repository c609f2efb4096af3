package io.github.postmortem4j.cli.document;

import io.github.postmortem4j.markdown.MarkdownRenderer;

/** What the renderer makes of a page that it once wrote, and that people then changed. */
public final class MarkdownFormatter {

    private static final MarkdownRenderer RENDERER = MarkdownRenderer.create();

    private MarkdownFormatter() {}

    /** Returns the page anew, or says in an {@link UnusableInputException} why something of it might be lost. */
    public static String of(MarkdownPage page, DocumentLoader reader) {
        String name = page.source().name();
        if (!page.isRendered()) {
            throw new UnusableInputException(
                    name + ": is not in the form that render writes, so words might be lost; convert makes JSON of it",
                    null);
        }
        String text = RENDERER.render(page.postmortem());
        if (!reader.readMarkdown(page.source(), text).postmortem().equals(page.postmortem())) {
            throw new UnusableInputException(
                    name + ": holds facts that the default layout of render does not show; convert makes JSON of it",
                    null);
        }
        return text;
    }
}
