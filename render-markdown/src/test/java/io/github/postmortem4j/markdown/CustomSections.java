package io.github.postmortem4j.markdown;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.Link;
import io.github.postmortem4j.Postmortem;
import java.util.List;

/** Custom sections as users of the library write them. */
final class CustomSections {

    private CustomSections() {}

    /** {@return a layout whose sections pass texts of the document to every method that accepts text} */
    static NamedLayout everyMethod() {
        return new NamedLayout(
                "custom-sections",
                Layout.of(
                        Section.of("title", (postmortem, out) -> out.heading(1, postmortem.getTitle())),
                        Section.of("blocks", CustomSections::blocks),
                        Section.of("lists", CustomSections::lists),
                        Section.of("tables", CustomSections::tables),
                        Section.timeline()));
    }

    private static void blocks(Postmortem postmortem, MarkdownWriter out) {
        out.heading(2, postmortem.getTitle());
        out.paragraphs(postmortem.getSummary().getOverview());
        out.quote(() -> {
            out.label(postmortem.getTitle());
            out.text(VisibleText.line(postmortem.getTags().get(0)));
            out.paragraphs(postmortem.getSummary().getRootCause());
        });
        out.paragraph(() -> {
            Link link = postmortem.getLinks().get(0);
            // White space at the ends of pieces would be kept, but harmless texts have none. Code separates the pieces,
            // because two of them could be one address together.
            out.text(VisibleText.line(postmortem.getTags().get(1)));
            out.code("c");
            out.text("!");
            out.link(VisibleText.line(link.getTitle()), link.getUri());
            out.code("c");
            out.text(VisibleText.line(postmortem.getAuthors().get(0)));
        });
        out.paragraph(() -> out.text(
                postmortem.getTags().get(0) + " " + postmortem.getTags().get(1)));
    }

    private static void lists(Postmortem postmortem, MarkdownWriter out) {
        out.bulletList(postmortem.getTags());
        out.bulletList(() -> {
            for (Link link : postmortem.getLinks()) {
                out.item(() -> {
                    out.label(link.getTitle());
                    out.link(link.getTitle(), link.getUri());
                    out.numberedList(postmortem.getAuthors());
                });
            }
        });
        out.numberedList(postmortem.getTags());
        out.taskList(() -> {
            for (ActionItem item : postmortem.getCorrectiveMeasures().getActionItems()) {
                out.task(item.getStatus() == ActionItem.Status.DONE, () -> out.text(item.getTask()));
            }
        });
    }

    private static void tables(Postmortem postmortem, MarkdownWriter out) {
        out.table(postmortem.getTags(), () -> {
            out.row(postmortem.getAuthors());
            out.row(
                    () -> out.link(
                            postmortem.getTitle(), postmortem.getLinks().get(0).getUri()),
                    () -> {
                        out.label(postmortem.getTags().get(0));
                        out.text(VisibleText.line(postmortem.getTags().get(1)));
                    });
            out.row(List.of(
                    postmortem.getTitle(), postmortem.getSummary().getImpact().getUserExperience()));
        });
    }
}
