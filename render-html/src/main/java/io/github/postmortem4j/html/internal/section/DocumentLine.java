package io.github.postmortem4j.html.internal.section;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.html.internal.output.PageWriter;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import java.time.OffsetDateTime;
import java.util.List;

/** Facts about the document, each as a line with a label. */
public final class DocumentLine {

    private DocumentLine() {}

    /** Writes the day of the start of the outage. */
    public static void startDay(PageWriter page) {
        OffsetDateTime start = page.postmortem().getSummary().getStartedAt();
        if (start != null) {
            line("googleSre.date", page, () -> page.markup().text(page.times().day(start)));
        }
    }

    /** Writes the authors. */
    public static void authors(PageWriter page) {
        List<String> authors = page.postmortem().getAuthors();
        if (!PlainText.areBlank(authors)) {
            line("googleSre.authors", page, () -> page.names(authors));
        }
    }

    /** Writes the status. */
    public static void status(PageWriter page) {
        Postmortem.Status status = page.postmortem().getStatus();
        line("googleSre.status", page, () -> page.markup().text(page.labels().get("status", status)));
    }

    private static void line(String label, PageWriter page, Runnable content) {
        page.markup().open("p", "class", "line");
        page.markup()
                .textElement("strong", page.labels().fill("label", page.labels().get(label)));
        page.markup().text(" ");
        content.run();
        page.markup().close();
    }
}
