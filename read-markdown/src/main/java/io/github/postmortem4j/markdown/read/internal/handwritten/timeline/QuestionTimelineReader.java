package io.github.postmortem4j.markdown.read.internal.handwritten.timeline;

import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.markdown.read.internal.draft.EntryDraft;
import io.github.postmortem4j.markdown.read.internal.outline.SectionLabel;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.ParagraphText;
import io.github.postmortem4j.markdown.read.internal.time.LeadingMoment;
import io.github.postmortem4j.markdown.read.internal.time.Moment;
import io.github.postmortem4j.markdown.read.internal.time.MomentFinder;
import io.github.postmortem4j.markdown.read.internal.words.SectionNames;
import io.github.postmortem4j.markdown.read.option.SectionKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads entries below the spec's questions, such as "Detection", "Actions taken" and "Escalation", instead of times.
 */
final class QuestionTimelineReader {

    private final SectionNames names;
    private final TimelineClock clock;
    private @Nullable EntryKind kind;
    private @Nullable EntryDraft current;
    private @Nullable Moment labelMoment;
    private String labelText = "";
    private int level;
    private int questions;

    QuestionTimelineReader(SectionNames names, TimelineClock clock) {
        this.names = names;
        this.clock = clock;
    }

    /** {@return the current entry, or {@code null} if the current question has no text yet} */
    @Nullable EntryDraft current() {
        return current;
    }

    void end() {
        kind = null;
        current = null;
    }

    /** {@return whether the line begins with a question} */
    boolean begin(MarkdownLine line, List<EntryDraft> entries) {
        return assumption(line) || question(line, entries);
    }

    /** {@return whether a line is the assumption of the investigation above, such as {@code Assumption: a slow query}} */
    private boolean assumption(MarkdownLine line) {
        EntryDraft entry = current;
        int end = names.assumptionEnd(line.text().text());
        if (end == 0 || entry == null || entry.kind != EntryKind.INVESTIGATED || !entry.assumption.isEmpty()) {
            return false;
        }
        entry.assumption = ParagraphText.of(line.text().from(end));
        return true;
    }

    private boolean question(MarkdownLine line, List<EntryDraft> entries) {
        SectionLabel label = label(line);
        EntryKind asked = label == null ? null : kind(label.kind());
        if (label == null || asked == null) {
            return false;
        }
        boolean sameEntry = asked == kind && current != null && current.lines.isEmpty();
        questions += asked == kind ? 0 : 1;
        kind = asked;
        level = line.isInList() ? line.level() : 0;
        // "Detection time" and "Detection method" describe one entry.
        current = sameEntry ? current : null;
        labelMoment = only(label.name());
        labelText = labelMoment == null ? "" : labelMoment.writtenIn(label.name());
        MarkdownLine rest = line.from(label.length());
        if (!rest.text().isBlank()) {
            put(rest, line, entries);
        }
        return true;
    }

    /** {@return whether a line is one of the questions, without an answer} */
    boolean isQuestion(MarkdownLine line) {
        SectionLabel label = line.isItem() || line.quoted() ? null : label(line);
        return label != null && label.whole() && kind(label.kind()) != null;
    }

    /** {@return whether a line is one of the questions with its answer, such as {@code Escalation: to the network team}} */
    boolean isAnswer(MarkdownLine line) {
        SectionLabel label = line.kind() == MarkdownLine.Kind.TEXT ? label(line) : null;
        return label != null && kind(label.kind()) != null && label.colon() && !label.whole();
    }

    private @Nullable SectionLabel label(MarkdownLine line) {
        boolean heading = line.kind() == MarkdownLine.Kind.HEADING;
        SectionLabel label = heading ? heading(line) : SectionLabel.of(line.text(), names);
        boolean named = label != null
                && (heading
                        || label.marked()
                        || label.colon()
                        || label.isQuestion(line.text().text()));
        return named ? label : null;
    }

    private @Nullable SectionLabel heading(MarkdownLine line) {
        String name = line.text().text();
        SectionKind found = names.find(name);
        return found == null ? null : new SectionLabel(found, name, name.length(), true, true, true);
    }

    private static @Nullable EntryKind kind(SectionKind section) {
        return switch (section) {
            case DETECTION -> EntryKind.DETECTED;
            case ACTIONS_TAKEN -> EntryKind.INVESTIGATED;
            case MISLEADING_PATHS -> EntryKind.MISLEADING_PATH;
            case ESCALATION -> EntryKind.ESCALATED;
            case RESOLUTION -> EntryKind.RESOLVED;
            default -> null;
        };
    }

    /** {@return whether a line belongs to the current question} */
    boolean accepts(MarkdownLine line) {
        boolean open = current == null || current.lines.isEmpty();
        return kind != null && !line.quoted() && (open || (line.isItem() && line.level() > level && !isDetail(line)));
    }

    /** {@return whether an item without a time is below an entry that has one} */
    private boolean isDetail(MarkdownLine line) {
        EntryDraft entry = current;
        LeadingMoment start = LeadingMoment.of(line);
        return entry != null
                && !entry.statedTime.isEmpty()
                && line.level() > entry.line.level()
                && (start == null || !start.hasClock());
    }

    void add(MarkdownLine line, List<EntryDraft> entries) {
        put(line, line, entries);
    }

    /**
     * Adds a line to the entries.
     *
     * @param line the line without the question before it
     * @param whole the whole line
     */
    private void put(MarkdownLine line, MarkdownLine whole, List<EntryDraft> entries) {
        LeadingMoment start = LeadingMoment.of(line);
        String text = line.text().text();
        boolean timed = start != null && start.hasClock();
        if (current != null && current.lines.isEmpty() && !timed) {
            // The time is a list item of its own, and this line is the text.
            current.add(line);
            current.addLinks(line.text());
            return;
        }
        EntryDraft entry = new EntryDraft(line);
        entry.kind = kind;
        entry.question = questions;
        if (start != null && start.hasClock()) {
            entry.at = clock.at(start.moment(), line);
            entry.statedTime = start.moment().writtenIn(text);
            MarkdownLine answer = line.from(start.text());
            if (!start.isAlone(text)) {
                // An aside such as "(pump alerts)" means nothing without the question.
                entry.add(isAside(answer) ? whole : answer);
            }
        } else {
            Moment within = only(text);
            if (labelMoment != null) {
                entry.at = clock.at(labelMoment, line);
                entry.statedTime = labelText;
                labelMoment = null;
            } else if (within != null) {
                entry.at = clock.at(within, line);
                entry.statedTime = within.writtenIn(text);
            }
            entry.add(line);
        }
        entry.addLinks(line.text());
        entries.add(entry);
        current = entry;
    }

    private static boolean isAside(MarkdownLine line) {
        String text = line.text().text().strip();
        return text.startsWith("(") && text.endsWith(")");
    }

    private static @Nullable Moment only(String text) {
        List<Moment> moments = MomentFinder.moments(text);
        return moments.size() == 1 && MomentFinder.spans(text).isEmpty() ? moments.get(0) : null;
    }
}
