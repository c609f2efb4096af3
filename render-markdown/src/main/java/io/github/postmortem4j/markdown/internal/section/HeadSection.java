package io.github.postmortem4j.markdown.internal.section;

import io.github.postmortem4j.Figure;
import io.github.postmortem4j.Hook;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.markdown.internal.format.Field;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import io.github.postmortem4j.markdown.internal.write.BlockWriter;
import java.util.List;

/** The title, a line of metadata about the document, and the opening hook. */
public final class HeadSection {

    private final List<Field<Postmortem, Postmortem.Builder>> metadata;

    /** Creates a head with this metadata, in this order. */
    public HeadSection(List<Field<Postmortem, Postmortem.Builder>> metadata) {
        this.metadata = List.copyOf(metadata);
    }

    /** Writes the head. */
    public void write(SectionContext context, BlockWriter out) {
        Postmortem postmortem = context.postmortem();
        if (PlainText.isBlank(postmortem.getTitle())) {
            out.untitled(out.labels().get("title.none"));
        } else {
            out.title(postmortem.getTitle());
        }
        out.paragraph(() -> metadataLine(postmortem, out));
        Hook hook = postmortem.getHook();
        if (hook != null) {
            hook(hook, out);
        }
    }

    private void metadataLine(Postmortem postmortem, BlockWriter out) {
        MetadataLine line = new MetadataLine("", out);
        metadata.forEach(field -> line.add(field, postmortem));
        line.end();
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
