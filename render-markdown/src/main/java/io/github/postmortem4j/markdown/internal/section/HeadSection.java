package io.github.postmortem4j.markdown.internal.section;

import io.github.postmortem4j.Figure;
import io.github.postmortem4j.Hook;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import io.github.postmortem4j.markdown.internal.write.BlockWriter;

/** The title, a quiet line on the document itself, and the hook: what makes people want to read on. */
public final class HeadSection implements SectionContent {

    private final Metadata[] facts;

    /** Takes what to tell of the document itself, in order. */
    public HeadSection(Metadata... facts) {
        this.facts = facts;
    }

    /** What there is to tell of a document itself. */
    public enum Metadata {
        STATUS,
        SEVERITY,
        AUTHORS,
        TAGS,
        ID
    }

    @Override
    public void write(SectionContext context, BlockWriter out) {
        Postmortem postmortem = context.postmortem();
        boolean untitled = PlainText.isBlank(postmortem.getTitle());
        out.title(untitled ? out.labels().get("title.none") : postmortem.getTitle());
        metadata(postmortem, out);
        Hook hook = postmortem.getHook();
        if (hook != null) {
            hook(hook, out);
        }
    }

    private void metadata(Postmortem postmortem, BlockWriter out) {
        out.startBlock();
        MetadataLine line = new MetadataLine("", out);
        for (Metadata fact : facts) {
            add(fact, postmortem, line, out.labels());
        }
        line.end();
        out.endBlock();
    }

    private static void add(Metadata fact, Postmortem postmortem, MetadataLine line, Labels labels) {
        switch (fact) {
            case STATUS -> {
                // Published is what readers expect anyway.
                if (postmortem.getStatus() != Postmortem.Status.PUBLISHED) {
                    line.add(labels.get("status", postmortem.getStatus()));
                }
            }
            case SEVERITY -> line.add("document.severity", postmortem.getSeverity());
            case AUTHORS -> line.add("document.authors", postmortem.getAuthors());
            case TAGS -> line.add("document.tags", postmortem.getTags());
            case ID -> line.add("document.id", postmortem.getId());
        }
    }

    private static void hook(Hook hook, BlockWriter out) {
        if (!PlainText.isBlank(hook.getText())) {
            out.quote(() -> out.paragraphs(hook.getText()));
        }
        Figure figure = hook.getFigure();
        if (figure != null && !(PlainText.isBlank(figure.getUri()) && PlainText.isBlank(figure.getAlt()))) {
            out.paragraph(() -> out.figure(figure.getAlt(), figure.getUri()));
        }
        if (figure != null && !PlainText.isBlank(figure.getCaption())) {
            out.paragraph(() -> out.emphasis(figure.getCaption()));
        }
    }
}
