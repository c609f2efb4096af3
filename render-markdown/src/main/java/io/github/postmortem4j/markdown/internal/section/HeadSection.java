package io.github.postmortem4j.markdown.internal.section;

import io.github.postmortem4j.Figure;
import io.github.postmortem4j.Hook;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import io.github.postmortem4j.markdown.internal.write.BlockWriter;

/** The title, a line of metadata about the document, and the opening hook. */
public final class HeadSection implements SectionContent {

    private final Metadata[] metadata;

    /** Creates a head with this metadata, in this order. */
    public HeadSection(Metadata... metadata) {
        this.metadata = metadata.clone();
    }

    /** A property of the document that the metadata line can show. */
    public enum Metadata {
        STATUS,
        SEVERITY,
        AUTHORS,
        REVIEWERS,
        TAGS,
        ID
    }

    @Override
    public void write(SectionContext context, BlockWriter out) {
        Postmortem postmortem = context.postmortem();
        boolean untitled = PlainText.isBlank(postmortem.getTitle());
        out.title(untitled ? out.labels().get("title.none") : postmortem.getTitle());
        out.paragraph(() -> metadataLine(postmortem, out));
        Hook hook = postmortem.getHook();
        if (hook != null) {
            hook(hook, out);
        }
    }

    private void metadataLine(Postmortem postmortem, BlockWriter out) {
        MetadataLine line = new MetadataLine("", out);
        for (Metadata property : metadata) {
            add(property, postmortem, line, out.labels());
        }
        line.end();
    }

    private static void add(Metadata property, Postmortem postmortem, MetadataLine line, Labels labels) {
        switch (property) {
            case STATUS -> {
                // Readers take a page for published unless it says otherwise.
                if (postmortem.getStatus() != Postmortem.Status.PUBLISHED) {
                    line.add(labels.get("status", postmortem.getStatus()));
                }
            }
            case SEVERITY -> line.addText("document.severity", postmortem.getSeverity());
            case AUTHORS -> line.addTexts("document.authors", postmortem.getAuthors());
            case REVIEWERS -> line.addTexts("document.reviewers", postmortem.getReviewers());
            case TAGS -> line.addTexts("document.tags", postmortem.getTags());
            case ID -> line.addText("document.id", postmortem.getId());
        }
    }

    private static void hook(Hook hook, BlockWriter out) {
        if (!PlainText.isBlank(hook.getText())) {
            out.quote(() -> out.paragraphs(hook.getText()));
        }
        Figure figure = hook.getFigure();
        if (figure != null) {
            figure(figure, out);
        }
    }

    private static void figure(Figure figure, BlockWriter out) {
        if (!PlainText.isBlank(figure.getUri()) || !PlainText.isBlank(figure.getAlt())) {
            out.paragraph(() -> out.figure(figure.getAlt(), figure.getUri()));
        }
        if (!PlainText.isBlank(figure.getCaption())) {
            out.paragraph(() -> out.emphasis(figure.getCaption()));
        }
    }
}
