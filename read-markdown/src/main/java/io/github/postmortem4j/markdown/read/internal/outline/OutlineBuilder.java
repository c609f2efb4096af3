package io.github.postmortem4j.markdown.read.internal.outline;

import io.github.postmortem4j.markdown.read.internal.source.InlineText;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine.Kind;
import io.github.postmortem4j.markdown.read.internal.source.ParagraphText;
import io.github.postmortem4j.markdown.read.internal.time.LeadingMoment;
import io.github.postmortem4j.markdown.read.internal.time.MomentFinder;
import io.github.postmortem4j.markdown.read.internal.words.PhraseDictionary;
import io.github.postmortem4j.markdown.read.internal.words.SectionNames;
import io.github.postmortem4j.markdown.read.option.SectionKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Divides a document into sections, by headings and by section names on a line of their own or before a colon.
 *
 * <p>Names without formatting count only in documents with fewer than two known headings. In other documents they are
 * text.
 */
public final class OutlineBuilder {

    private final SectionNames names;
    private final boolean hasHeadings;
    private final boolean asciiDoc;
    private final boolean titled;
    private final BareNames bareNames;
    private final QuotedNames quotedNames;
    private final List<OutlineSection> sections = new ArrayList<>();
    private final Deque<OutlineSection> open = new ArrayDeque<>();
    private @Nullable MarkdownLine title;

    private OutlineBuilder(List<MarkdownLine> lines, SectionNames names, boolean titled) {
        this.titled = titled;
        this.names = names;
        this.bareNames = new BareNames(lines, names);
        this.hasHeadings = bareNames.knownHeadings() >= 2;
        this.quotedNames = new QuotedNames(lines, names);
        this.asciiDoc = !lines.isEmpty() && lines.get(0).text().text().startsWith("= ");
        push(new OutlineSection(null, "", 0, 0, null, null));
    }

    /**
     * Builds the outline of a document.
     *
     * @param titled whether the front matter has the title, so that only a heading of the first level is one
     */
    public static Outline build(
            List<MarkdownLine> lines, SectionNames names, PhraseDictionary phrases, boolean titled) {
        OutlineBuilder builder = new OutlineBuilder(lines, names, titled);
        FactColumns.asRows(lines, names).forEach(builder::line);
        UnnamedTimeline.extract(builder.sections);
        ActionItemNames.decide(builder.sections, names, phrases);
        return new Outline(builder.title, UnnamedMeasures.apart(builder.sections, phrases));
    }

    private void push(OutlineSection section) {
        sections.add(section);
        open.push(section);
    }

    private OutlineSection current() {
        return open.element();
    }

    private void line(MarkdownLine written) {
        MarkdownLine line = quotedNames.unquoted(written);
        MarkdownLine read = asMetadata(FactRow.asLabel(IntendedHeading.of(line, asciiDoc, names), current(), names));
        if (read.kind() == Kind.HEADING) {
            heading(read);
            return;
        }
        closeEnded(read);
        if (SectionLabelRules.isTableOfTasks(read, current(), names)) {
            open(SectionKind.ACTION_ITEMS, "", OutlineSection.NAME, 0, read);
        }
        SectionLabel label = label(read);
        SectionKind kind = current().kind();
        boolean mayRunOn =
                label != null || (kind != null && (kind.isFact() || kind == SectionKind.CAUSE_AND_RESOLUTION));
        List<MarkdownLine> pieces = mayRunOn ? RunOnLabels.split(read, names) : List.of(read);
        if (pieces.size() == 1) {
            add(read, label);
        } else {
            pieces.forEach(piece -> add(piece, label(piece)));
        }
    }

    /** {@return a heading such as {@code ### Incident date: 3 May 2024} as a line with a label; any other line unchanged} */
    private MarkdownLine asMetadata(MarkdownLine line) {
        SectionLabel label = line.kind() == Kind.HEADING && title != null && line.level() > 1
                ? SectionLabel.of(line.text(), names)
                : null;
        boolean metadata = label != null
                && label.colon()
                && !label.whole()
                && SectionLabelRules.isMetadata(label.kind())
                && SectionLabelRules.opensSection(label, line, current());
        return metadata ? line.with(Kind.TEXT, 0, line.text()) : line;
    }

    private void add(MarkdownLine line, @Nullable SectionLabel label) {
        if (label == null) {
            current().add(line);
        } else {
            openLabeled(line, label);
        }
    }

    private void heading(MarkdownLine line) {
        String name = line.text().text();
        if (name.isBlank()) {
            return;
        }
        SectionKind kind = kind(line);
        OutlineSection timeline = current().enclosing(SectionKind.TIMELINE);
        if (kind != null
                && (SectionLabelRules.isGroupHeading(current(), kind, line)
                        || SectionLabelRules.isPartOfTimeline(current(), kind, line))) {
            unknownHeading(line, name);
        } else if (timeline != null
                && (isMoment(line) || (kind != null && SectionLabelRules.isQuestion(timeline, kind, line)))) {
            pop(section -> section != timeline);
            if (!isMoment(line)) {
                timeline.useQuestions(line);
            }
            current().add(line);
        } else if (kind != null && !(kind == SectionKind.TITLE)) {
            openNamed(kind, name, line);
        } else if (isTitle(line)) {
            title = line;
        } else {
            unknownHeading(line, name);
        }
    }

    /** Opens the section of a heading, with the text after its name in {@code ## Root cause: A fuse was missing}. */
    private void openNamed(SectionKind kind, String name, MarkdownLine line) {
        SectionLabel label =
                SectionKinds.WITH_TEXT_IN_HEADING.contains(kind) ? SectionLabel.of(line.text(), names) : null;
        boolean text = label != null && label.kind() == kind && label.colon() && !label.whole();
        if (label == null || !text) {
            open(kind, name, line.level(), 0, line);
            return;
        }
        open(kind, label.name(), line.level(), 0, line);
        current().add(line.from(label.length()).with(Kind.TEXT, 0, line.text().from(label.length())));
    }

    private @Nullable SectionKind kind(MarkdownLine heading) {
        SectionKind kind = names.findHeading(heading.text().text());
        // "Resolution of the incident of 3 May 2024" above everything else is the title.
        boolean dated = kind != SectionKind.TIMELINE
                && heading.level() == 1
                && isTitle(heading)
                && !MomentFinder.days(heading.text().text()).isEmpty();
        return dated ? null : kind;
    }

    private static boolean isMoment(MarkdownLine line) {
        LeadingMoment start = LeadingMoment.of(line);
        return start != null && start.hasClock();
    }

    private boolean isTitle(MarkdownLine line) {
        boolean first = sections.size() == 1
                && current().lines().stream().allMatch(other -> other.quoted() || isPicture(other));
        boolean early = first || (line.level() == 1 && sections.size() == 1);
        boolean open = title == null || (early && isGeneric(title) && line.line() > title.line());
        boolean root = current().isRoot() || (line.level() == 1 && isMetadata(current()));
        return open && root && (line.level() == 1 || (first && !titled));
    }

    /** {@return whether a section is a line such as "Author: Ada" at the start of the document} */
    private static boolean isMetadata(OutlineSection section) {
        OutlineSection parent = section.parent();
        return SectionLabelRules.isMetadata(section.kind()) && parent != null && parent.isRoot();
    }

    /** {@return whether a title is only the kind of document, such as "Postmortem", so that the next heading is the title} */
    private boolean isGeneric(MarkdownLine line) {
        return names.isKindOfDocument(line.text().text());
    }

    /** {@return whether a line has nothing but images, even if their references are undefined} */
    private static boolean isPicture(MarkdownLine line) {
        String text = ParagraphText.of(line.text());
        return text.isBlank() || (text.startsWith("![") && (text.endsWith("]") || text.endsWith(")")));
    }

    /**
     * Handles an unknown heading. Below a known section it groups the content of that section; next to one it opens a
     * section of its own.
     */
    private void unknownHeading(MarkdownLine line, String name) {
        OutlineSection around = null;
        for (OutlineSection section : open) {
            if (section.isHeading() && section.level() < line.level() && around == null) {
                around = section;
            }
        }
        boolean part = around != null && around.kind() != null && line.level() > around.level();
        if (around != null && part && !names.isOwnSection(name)) {
            OutlineSection keeper = around;
            pop(section -> section != keeper);
            current().add(line);
        } else {
            open(null, name, line.level(), 0, line);
        }
    }

    /** Closes the sections that end before this line. */
    private void closeEnded(MarkdownLine line) {
        while (true) {
            OutlineSection section = current();
            if (!SectionEnd.isBefore(line, section)) {
                return;
            }
            open.pop();
        }
    }

    private @Nullable SectionLabel label(MarkdownLine line) {
        boolean mayHave = (line.kind() == Kind.TEXT || line.isItem()) && !line.quoted() && line.task() == 0;
        if (!mayHave || ParagraphText.of(line.text()).isEmpty() || isMoment(line)) {
            return null;
        }
        SectionLabel known = SectionLabel.of(line.text(), names);
        SectionLabel label = known == null && current().isEarly() ? FactRow.timeLabel(line) : known;
        if (label == null) {
            return null;
        }
        boolean bare = !label.marked() && !label.colon();
        if (bare && !line.first() && Character.isLowerCase(line.text().text().codePointAt(0))) {
            // The last words of a wrapped sentence are not a name.
            return null;
        }
        if (hasHeadings && (bare ? bareNames.isSection(line, label) : bareNames.isLine(line, label))) {
            return label;
        }
        if (bare && (hasHeadings || (!line.first() && !isAlone(line)))) {
            return null;
        }
        if (!label.marked() && hasHeadings && label.whole() && !line.isItem() && !line.first()) {
            return null;
        }
        if (SectionLabelRules.opensSection(label, line, current())) {
            return label;
        }
        OutlineSection timeline = current().enclosing(SectionKind.TIMELINE);
        if (timeline != null
                && SectionKinds.TIMELINE_QUESTIONS.contains(label.kind())
                && (label.marked()
                        || label.colon()
                        || label.isQuestion(line.text().text()))) {
            timeline.useQuestions(line);
        }
        return null;
    }

    /** {@return whether the line can be a section name without formatting, directly above its text} */
    private boolean isAlone(MarkdownLine line) {
        return !hasHeadings && (line.level() == 0 || line.isLazy());
    }

    private void openLabeled(MarkdownLine line, SectionLabel label) {
        int list = line.isLazy() || line.kind() == Kind.HEADING ? 0 : line.level();
        int level = list > 0 ? OutlineSection.LABEL + list : label.whole() ? OutlineSection.NAME : OutlineSection.LABEL;
        boolean title = label.kind() == SectionKind.TITLE;
        open(label.kind(), label.name(), level, list, line);
        InlineText rest = line.text().from(label.length());
        if (!rest.isBlank()) {
            MarkdownLine text = line.from(label.length());
            current().add(text.with(Kind.TEXT, line.level(), rest));
        }
        if (title && this.title == null) {
            this.title = line.with(Kind.HEADING, 1, rest);
        }
    }

    private void open(@Nullable SectionKind kind, String name, int level, int listLevel, MarkdownLine line) {
        pop(section -> section.level() >= level);
        push(new OutlineSection(kind, name, level, listLevel, line, current()));
    }

    private void pop(Predicate<OutlineSection> isOver) {
        while (!current().isRoot() && isOver.test(current())) {
            open.pop();
        }
    }
}
