package io.github.postmortem4j.markdown.read.internal.handwritten.measures;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.markdown.read.internal.draft.PostmortemAssembler;
import io.github.postmortem4j.markdown.read.internal.handwritten.context.ReadingContext;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.ParagraphText;
import io.github.postmortem4j.markdown.read.internal.time.DayText;
import io.github.postmortem4j.markdown.read.internal.time.MomentFinder;
import io.github.postmortem4j.markdown.read.internal.words.Placeholder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the improvements and action items of a section, and the lines that are neither. */
final class MeasuresCollector {

    /** The extension that holds the heading above an action item. */
    static final String GROUP = "group";

    private final ReadingContext context;
    private final PostmortemAssembler assembler;
    private final MeasuresProse prose;
    private final List<MarkdownLine> leftover = new ArrayList<>();
    private String group = "";
    private @Nullable MarkdownLine groupHeading;

    MeasuresCollector(ReadingContext context, MeasuresProse prose) {
        this.context = context;
        this.assembler = context.assembler();
        this.prose = prose;
    }

    /** Starts a section. */
    void clear() {
        leftover.clear();
        group = "";
    }

    /** Keeps lines that are not measures. */
    void leave(List<MarkdownLine> lines) {
        leftover.addAll(lines);
    }

    /** {@return the lines that are not measures} */
    List<MarkdownLine> leftover() {
        return leftover;
    }

    /** {@return the name of the group of the action items that follow, or an empty string} */
    String group() {
        return group;
    }

    void group(String name) {
        group = name;
    }

    /** Begins a group whose name is a line of its own. */
    void group(MarkdownLine heading) {
        endGroup();
        group = MeasuresProse.withoutColon(heading.text().text());
        groupHeading = heading;
    }

    /** {@return the heading of the group if it has no action items yet, which is then not the name of a group} */
    @Nullable MarkdownLine takeGroup() {
        MarkdownLine heading = groupHeading;
        if (heading != null) {
            groupHeading = null;
            group = "";
        }
        return heading;
    }

    /** Keeps the heading of a group without action items, which would have its name. */
    void endGroup() {
        if (groupHeading != null) {
            leftover.add(groupHeading);
        }
        groupHeading = null;
    }

    void improvement(List<MarkdownLine> lines) {
        String text = ParagraphText.text(lines);
        if (prose.isClosing(lines)) {
            leftover.addAll(lines);
        } else if (Placeholder.is(text)) {
            TemplateItem.note(text, lines.get(0), context.notes());
        } else if (!text.isBlank()) {
            assembler.positions.put("/correctiveMeasures/improvements/" + assembler.improvements.size(), lines.get(0));
            assembler.improvements.add(text);
        }
    }

    void add(ActionItem.@Nullable Builder task, MarkdownLine line) {
        if (task != null && TemplateItem.is(task.build())) {
            TemplateItem.note(task.build().getTask(), line, context.notes());
        } else if (task != null) {
            if (!group.isEmpty()) {
                ActionItem.Status status = prose.state(group);
                if (status != null && task.build().getStatus() == ActionItem.Status.OPEN) {
                    task.status(status);
                }
                task.putExtension(GROUP, group);
                groupHeading = null;
            }
            assembler.positions.put("/correctiveMeasures/actionItems/" + assembler.actionItems.size(), line);
            ActionItem built = task.build();
            assembler.actionItems.add(built);
            noteUnclearDay(built.getDue(), TaskField.DUE, built, line);
            noteUnclearDay(built.getCompleted(), TaskField.COMPLETED, built, line);
        }
    }

    /** Adds a note to a date that is kept as written because its year, or the order of day and month, is unknown. */
    private void noteUnclearDay(@Nullable LocalDate day, TaskField field, ActionItem task, MarkdownLine line) {
        if (day == null && task.getExtensions().get(field.statedExtension()) instanceof String stated) {
            List<DayText> days = MomentFinder.days(stated);
            if (days.size() == 1) {
                context.times().day(days.get(0), null, line);
            }
        }
    }
}
