package io.github.postmortem4j.markdown.read.internal.outline;

import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.TextRun;
import io.github.postmortem4j.markdown.read.internal.time.LeadingMoment;
import io.github.postmortem4j.markdown.read.option.SectionKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A named section of a document, or everything before the first name. Subsections are separate sections. */
public final class OutlineSection {

    /** The level of a name that is not a heading but has a line of its own. */
    static final int NAME = 7;

    /** The level of a label with text after it. */
    static final int LABEL = 8;

    private static final int MIN_DOTTED_TIMES = 3;

    private @Nullable SectionKind kind;
    private final String name;
    private final int level;
    private final int listLevel;
    private final @Nullable MarkdownLine opener;
    private final @Nullable OutlineSection parent;
    private final List<MarkdownLine> lines = new ArrayList<>();
    private int dottedTimes;
    private boolean timed;
    private boolean questions;
    private boolean siblings;
    private boolean questionsInList;

    OutlineSection(
            @Nullable SectionKind kind,
            String name,
            int level,
            int listLevel,
            @Nullable MarkdownLine opener,
            @Nullable OutlineSection parent) {
        this.kind = kind;
        this.name = name;
        this.level = level;
        this.listLevel = listLevel;
        this.opener = opener;
        this.parent = parent;
    }

    public @Nullable SectionKind kind() {
        return kind;
    }

    /** Changes the kind, if the other sections decide on it. */
    void become(@Nullable SectionKind other) {
        kind = other;
    }

    public boolean is(SectionKind other) {
        return kind == other;
    }

    /** {@return whether this section holds everything before the first name} */
    public boolean isRoot() {
        return parent == null;
    }

    public boolean isHeading() {
        return level >= 1 && level < NAME;
    }

    /** {@return whether this section has a name that is not a heading but has a line of its own} */
    public boolean isNameOnly() {
        return level == NAME;
    }

    public String name() {
        return name;
    }

    /** {@return whether this is the part before the first section, or a fact there} */
    boolean isEarly() {
        return isRoot() || (level == LABEL && kind != null && parent != null && parent.isRoot());
    }

    public int level() {
        return level;
    }

    /**
     * {@return whether the items of these measures follow the item with their name on the same level, instead of below it:
     * {@code - **Improvements:**} and then {@code - Test the pump}}
     */
    boolean hasSiblings(MarkdownLine item) {
        boolean measures = kind == SectionKind.IMPROVEMENTS || kind == SectionKind.ACTION_ITEMS;
        siblings |= measures && lines.isEmpty() && item.task() == 0;
        return siblings
                && !item.text().isAll(TextRun.Mark.STRONG)
                && !item.text().text().stripTrailing().endsWith(":");
    }

    /** {@return the number of lists around the item that opened the section, or 0 if it was not a list item} */
    int listLevel() {
        return listLevel;
    }

    public @Nullable MarkdownLine opener() {
        return opener;
    }

    public @Nullable OutlineSection parent() {
        return parent;
    }

    /** {@return the lines of the section, including the text after its label but not the lines of its subsections} */
    public List<MarkdownLine> lines() {
        return lines;
    }

    void add(MarkdownLine line) {
        lines.add(line);
        if (kind == SectionKind.TIMELINE && !timed) {
            LeadingMoment start = LeadingMoment.of(line);
            dottedTimes += LeadingMoment.dotted(line) == null ? 0 : 1;
            timed = line.isTable() || (start != null && start.hasClock());
        }
    }

    /** {@return whether the last line is nothing but a time, so that the next line says what happened then} */
    boolean endsWithTime() {
        MarkdownLine last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
        LeadingMoment start = last == null ? null : LeadingMoment.of(last);
        return last != null
                && start != null
                && start.hasClock()
                && start.isAlone(last.text().text());
    }

    /** {@return whether a line of this timeline begins with a time or is a table row} */
    public boolean isTimed() {
        return timed || hasDottedTimes();
    }

    /** {@return whether lines of this timeline begin with times such as {@code 9.40}, which alone are just numbers} */
    public boolean hasDottedTimes() {
        return !timed && dottedTimes >= MIN_DOTTED_TIMES;
    }

    /** {@return whether this timeline uses the spec's questions as labels instead of times} */
    public boolean usesQuestions() {
        return questions;
    }

    void useQuestions(MarkdownLine line) {
        questions = !timed || questions;
        questionsInList |= questions && line.isItem();
    }

    /** {@return whether the spec's questions are items of a list} */
    boolean hasQuestionsInList() {
        return questionsInList;
    }

    /** {@return this section, or the closest section around it, that has a kind} */
    public @Nullable OutlineSection enclosing(SectionKind wanted) {
        for (OutlineSection section = this; section != null; section = section.parent) {
            if (section.kind == wanted) {
                return section;
            }
        }
        return null;
    }

    /** {@return the line at which notes about the section point} */
    public @Nullable MarkdownLine firstLine() {
        return opener != null ? opener : lines.isEmpty() ? null : lines.get(0);
    }
}
