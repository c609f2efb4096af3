package io.github.postmortem4j.markdown.read.internal.rendered;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.markdown.internal.layout.SectionPart;
import io.github.postmortem4j.markdown.read.internal.field.TaskMetadataReader;
import io.github.postmortem4j.markdown.read.internal.source.InlineText;
import io.github.postmortem4j.markdown.read.internal.source.ListItems;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.ParagraphText;
import io.github.postmortem4j.markdown.read.internal.source.TextRun.Mark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads improvements and action items, which are a list of tasks or a table. */
final class RenderedMeasuresReader {

    private final PageDraft page;
    private final TaskMetadataReader metadata;
    private @Nullable RenderedTaskTable table;

    RenderedMeasuresReader(PageDraft page) {
        this.page = page;
        this.metadata = new TaskMetadataReader(page.labels);
    }

    void read(PageBlock block) {
        page.start("/correctiveMeasures", block.heading());
        boolean improvements = block.has(SectionPart.IMPROVEMENTS);
        for (MarkdownLine line : ListItems.outside(block.lines())) {
            if (line.kind() == MarkdownLine.Kind.TABLE_HEAD) {
                table = RenderedTaskTable.of(line, List.of(page.labels));
            } else if (line.kind() == MarkdownLine.Kind.TABLE_ROW && table != null) {
                add(table.read(line), line);
            } else if (!isMore(line)
                    && !page.readWaiver(line)
                    && !page.readWaiver(line, "measures.none", improvements ? "C1" : "C2")) {
                page.leftover.add(line);
            }
        }
        if (improvements) {
            improvements(block.lines());
        } else {
            ListItems.of(block.lines()).forEach(this::task);
        }
    }

    private void improvements(List<MarkdownLine> lines) {
        for (List<MarkdownLine> item : ListItems.of(lines)) {
            page.start("/correctiveMeasures/improvements/" + page.assembler.improvements.size(), item.get(0));
            page.assembler.improvements.addAll(ListItems.texts(item));
        }
    }

    /** {@return whether a line says how many more tasks there are} */
    private boolean isMore(MarkdownLine line) {
        return line.text().isAll(Mark.EMPHASIS)
                && page.labels.keys().stream()
                        .filter(key -> key.startsWith("executive.more."))
                        .anyMatch(key ->
                                !page.labels.match(key, line.text().text()).isEmpty());
    }

    private void task(List<MarkdownLine> lines) {
        MarkdownLine first = lines.get(0);
        ActionItem.Builder task = ActionItem.builder();
        if (first.task() == 'x') {
            task.status(ActionItem.Status.DONE);
        }
        InlineText text = withoutMetadata(withoutId(first.text(), task), task);
        String words = ParagraphText.of(text);
        String more = ParagraphText.text(lines.subList(1, lines.size()));
        boolean none = page.isPlaceholder(text) && words.equals(page.labels.get("task.none"));
        task.task(more.isEmpty() ? none ? "" : words : words + "\n\n" + more);
        add(task, first);
    }

    private void add(ActionItem.Builder task, MarkdownLine line) {
        page.start("/correctiveMeasures/actionItems/" + page.assembler.actionItems.size(), line);
        page.assembler.actionItems.add(task.build());
    }

    private static InlineText withoutId(InlineText text, ActionItem.Builder task) {
        int marked = text.markedPrefix(Mark.STRONG);
        if (marked == 0 || !text.text().startsWith(" - ", marked)) {
            return text;
        }
        task.id(text.text().substring(0, marked));
        return text.from(marked + " - ".length());
    }

    /** Reads the metadata in italics behind a task, and returns the text before it. */
    private InlineText withoutMetadata(InlineText text, ActionItem.Builder task) {
        int begin = text.text().length();
        for (int i = text.runs().size() - 1; i >= 0 && text.runs().get(i).is(Mark.EMPHASIS); i--) {
            begin -= text.runs().get(i).text().length();
        }
        boolean found = begin < text.text().length() && metadata.read(text.from(begin), task);
        return !found ? text : begin == 0 ? InlineText.EMPTY : text.to(begin - 1);
    }
}
