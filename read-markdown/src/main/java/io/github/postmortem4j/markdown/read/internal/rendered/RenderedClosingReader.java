package io.github.postmortem4j.markdown.read.internal.rendered;

import io.github.postmortem4j.Link;
import io.github.postmortem4j.Relation;
import io.github.postmortem4j.Waiver;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.layout.SectionPart;
import io.github.postmortem4j.markdown.read.internal.draft.PostmortemAssembler;
import io.github.postmortem4j.markdown.read.internal.field.TextLink;
import io.github.postmortem4j.markdown.read.internal.source.ListItems;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads lessons, links, related incidents and waivers, all of which are lists. */
final class RenderedClosingReader {

    private static final List<String> LESSONS = List.of(
            "lessons.wentWell", "pagerDuty.wentWell", "lessons.wentWrong", "pagerDuty.wentWrong", "lessons.gotLucky");

    private final PageDraft page;
    private final PostmortemAssembler assembler;

    RenderedClosingReader(PageDraft page) {
        this.page = page;
        this.assembler = page.assembler;
    }

    /** {@return the key of a heading of lessons; {@code null} if it is another heading} */
    static @Nullable String lessonOf(String heading, Labels labels) {
        return LESSONS.stream()
                .filter(key -> labels.get(key).equals(heading))
                .findFirst()
                .orElse(null);
    }

    void read(PageBlock block) {
        if (block.has(SectionPart.LESSONS) || block.has(SectionPart.TEAM_LESSONS)) {
            lessons(block.lines());
            return;
        }
        page.leftover.addAll(ListItems.outside(block.lines()));
        for (List<MarkdownLine> item : ListItems.of(block.lines())) {
            MarkdownLine line = item.get(0);
            if (block.has(SectionPart.LINKS)) {
                assembler.addRenderedLink(link(line));
            } else if (block.has(SectionPart.RELATIONS)) {
                page.start("/relations", line);
                Relation relation = new RelationReader(List.of(page.labels)).read(line.text());
                page.start("/relations/" + assembler.relations.size(), line);
                assembler.relations.add(relation);
            } else {
                assembler.waive(waiver(line.text().text()), line);
            }
            page.leftover.addAll(item.subList(1, item.size()));
        }
    }

    private static Link link(MarkdownLine line) {
        return line.text().isLink()
                ? TextLink.of(line.text().links().get(0))
                : TextLink.of(line.text().text());
    }

    private Waiver waiver(String text) {
        List<String> values = page.labels.match("notes.waived", text);
        return values.isEmpty()
                ? Waiver.builder().reason(text).build()
                : Waiver.builder().rule(values.get(0)).reason(values.get(1)).build();
    }

    private void lessons(List<MarkdownLine> lines) {
        List<MarkdownLine> part = new ArrayList<>();
        String key = "";
        for (MarkdownLine line : lines) {
            if (line.kind() == MarkdownLine.Kind.HEADING) {
                lessons(key, part);
                key = String.valueOf(lessonOf(line.text().text(), page.labels));
                part.clear();
            } else {
                part.add(line);
            }
        }
        lessons(key, part);
    }

    private void lessons(String key, List<MarkdownLine> lines) {
        List<String> texts = key.endsWith("wentWell")
                ? assembler.wentWell
                : key.endsWith("wentWrong") ? assembler.wentWrong : assembler.gotLucky;
        if (!lines.isEmpty() && !key.isEmpty()) {
            page.start("/lessons/" + key.substring(key.indexOf('.') + 1), lines.get(0));
            texts.addAll(ListItems.texts(lines));
        }
        page.leftover.addAll(key.isEmpty() ? lines : ListItems.outside(lines));
    }
}
