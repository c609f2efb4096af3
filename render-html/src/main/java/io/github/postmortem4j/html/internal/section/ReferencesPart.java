package io.github.postmortem4j.html.internal.section;

import io.github.postmortem4j.Link;
import io.github.postmortem4j.Relation;
import io.github.postmortem4j.html.internal.output.MarkupWriter;
import io.github.postmortem4j.html.internal.output.PageWriter;
import io.github.postmortem4j.markdown.internal.text.PlainText;

/** The links, the related incidents, and the reasons for waivers. */
public final class ReferencesPart {

    private ReferencesPart() {}

    /** Writes the links. */
    public static void links(PageWriter page) {
        list(page, () -> {
            for (Link link : page.postmortem().getLinks()) {
                if (!PlainText.isBlank(link.getTitle()) || !PlainText.isBlank(link.getUri())) {
                    page.markup().element("li", () -> page.link(link));
                }
            }
        });
    }

    /** Writes the related incidents. */
    public static void relations(PageWriter page) {
        list(page, () -> {
            for (Relation relation : page.postmortem().getRelations()) {
                if (!PlainText.isBlank(relation.getIncident())) {
                    page.markup().element("li", () -> relation(relation, page));
                }
            }
        });
    }

    private static void relation(Relation relation, PageWriter page) {
        MarkupWriter out = page.markup();
        if (relation.getKind() != Relation.Kind.RELATED) {
            out.textElement("strong", page.labels().fill("label", page.labels().get("relation", relation.getKind())));
            out.text(" ");
        }
        page.link("", relation.getIncident());
        if (!PlainText.isBlank(relation.getConfirmedBy())) {
            out.text(" ");
            out.open("span", "class", "small");
            page.message(
                    "relation.confirmedBy", () -> out.textElement("bdi", PlainText.line(relation.getConfirmedBy())));
            out.close();
        }
    }

    /** Writes the reasons for waived rules that no earlier section printed. */
    public static void waivers(PageWriter page) {
        list(page, () -> {
            MarkupWriter out = page.markup();
            page.waivers().takeAll((rule, reason) -> {
                out.open("li");
                if (rule.isEmpty()) {
                    out.text(reason);
                } else {
                    page.message(
                            "notes.waived", () -> out.textElement("bdi", rule), () -> out.textElement("bdi", reason));
                }
                out.close();
            });
        });
    }

    private static void list(PageWriter page, Runnable items) {
        page.markup().enclose(() -> page.markup().open("ul", "class", "plain"), items);
    }
}
