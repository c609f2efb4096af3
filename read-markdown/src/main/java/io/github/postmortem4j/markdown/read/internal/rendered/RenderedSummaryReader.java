package io.github.postmortem4j.markdown.read.internal.rendered;

import io.github.postmortem4j.markdown.internal.format.SummaryField;
import io.github.postmortem4j.markdown.internal.layout.SectionPart;
import io.github.postmortem4j.markdown.read.internal.source.ListItems;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import java.util.ArrayList;
import java.util.List;

/** Reads the overview and the facts of the summary. */
final class RenderedSummaryReader {

    private final PageDraft page;
    private final RenderedFactReader facts;

    RenderedSummaryReader(PageDraft page) {
        this.page = page;
        this.facts = new RenderedFactReader(page);
    }

    void read(PageBlock block) {
        boolean overview = block.has(SectionPart.OVERVIEW);
        page.start(overview ? "/summary" : "/summary/impact", block.heading());
        List<MarkdownLine> lines = block.lines();
        int first = 0;
        while (first < lines.size() && overview && !isFact(lines.get(first), block)) {
            first++;
        }
        page.put("/summary/overview", lines.subList(0, first), page.assembler.overview);
        List<MarkdownLine> rest = lines.subList(first, lines.size());
        List<MarkdownLine> outside = ListItems.outside(rest);
        ListItems.of(rest).forEach(this::item);
        List<MarkdownLine> cause = new ArrayList<>();
        for (MarkdownLine line : outside) {
            if (line.isTable()) {
                facts.readRow(line);
            } else if (line.kind() == MarkdownLine.Kind.TEXT && (!cause.isEmpty() || isCause(line, block))) {
                cause.add(line);
            } else {
                page.leftover.add(line);
            }
        }
        if (!cause.isEmpty()) {
            facts.readLabeled(SummaryField.ROOT_CAUSE, cause);
        }
    }

    private boolean isFact(MarkdownLine line, PageBlock block) {
        boolean item = line.isItem() && block.parts().size() > 1 && facts.fieldOf(line) != null;
        return item || isCause(line, block);
    }

    /** {@return whether a paragraph begins the root cause in one line} */
    private boolean isCause(MarkdownLine line, PageBlock block) {
        return block.has(SectionPart.LABELED_SHORT_CAUSE)
                && !line.isInList()
                && facts.fieldOf(line) == SummaryField.ROOT_CAUSE;
    }

    private void item(List<MarkdownLine> lines) {
        SummaryField field = facts.fieldOf(lines.get(0));
        if (field == null) {
            page.leftover.addAll(lines);
        } else {
            facts.readLabeled(field, new ArrayList<>(lines));
        }
    }
}
