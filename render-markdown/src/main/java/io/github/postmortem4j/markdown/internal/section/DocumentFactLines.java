package io.github.postmortem4j.markdown.internal.section;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import io.github.postmortem4j.markdown.internal.write.BlockWriter;
import java.time.OffsetDateTime;
import java.util.List;

/** Writes facts about the document, each as a line with a label. */
public final class DocumentFactLines {

    private DocumentFactLines() {}

    /** Writes the day of the start of the outage. */
    public static void startDay(SectionContext context, BlockWriter out) {
        OffsetDateTime start = context.postmortem().getSummary().getStartedAt();
        if (start != null) {
            line("googleSre.date", () -> out.raw(context.times().day(start)), out);
        }
    }

    /** Writes the authors. */
    public static void authors(SectionContext context, BlockWriter out) {
        List<String> authors = context.postmortem().getAuthors();
        if (!PlainText.areBlank(authors)) {
            line("googleSre.authors", () -> out.enumeration(authors), out);
        }
    }

    /** Writes the status. */
    public static void status(SectionContext context, BlockWriter out) {
        Postmortem.Status status = context.postmortem().getStatus();
        line("googleSre.status", () -> out.raw(out.labels().get("status", status)), out);
    }

    private static void line(String label, Runnable content, BlockWriter out) {
        out.paragraph(() -> {
            out.label(out.labels().get(label));
            content.run();
        });
    }
}
