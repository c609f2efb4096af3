package io.github.postmortem4j.markdown.read.internal.outline;

import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.time.LeadingMoment;
import io.github.postmortem4j.markdown.read.option.SectionKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of the document under a name; or what stands before the first. Its parts are sections of their own. */
public final class OutlineSection {

    /** The level of a name that is no heading, and stands alone in its line. */
    static final int NAME = 7;

    /** The level of a name with text behind it. */
    static final int LABEL = 8;

    private final @Nullable SectionKind kind;
    private final String name;
    private final int level;
    private final int listLevel;
    private final @Nullable MarkdownLine opener;
    private final @Nullable OutlineSection parent;
    private final List<MarkdownLine> lines = new ArrayList<>();
    private boolean timed;
    private boolean keyed;

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

    public boolean is(SectionKind other) {
        return kind == other;
    }

    /** {@return whether it is what stands before the first name} */
    public boolean isRoot() {
        return parent == null;
    }

    public boolean isHeading() {
        return level >= 1 && level < NAME;
    }

    public String name() {
        return name;
    }

    public int level() {
        return level;
    }

    /** {@return in how many lists the item stands that opened it; 0 when none did} */
    int listLevel() {
        return listLevel;
    }

    public @Nullable MarkdownLine opener() {
        return opener;
    }

    public @Nullable OutlineSection parent() {
        return parent;
    }

    /** {@return its lines, the text behind its label included, without those of its parts} */
    public List<MarkdownLine> lines() {
        return lines;
    }

    void add(MarkdownLine line) {
        lines.add(line);
        if (kind == SectionKind.TIMELINE && !timed) {
            LeadingMoment start = LeadingMoment.of(line);
            timed = line.isTable() || (start != null && start.hasClock());
        }
    }

    /** {@return whether a line of this timeline begins with a time, or is one of a table} */
    public boolean isTimed() {
        return timed;
    }

    /** {@return whether this timeline began with one of the spec's questions rather than with a time} */
    public boolean isKeyed() {
        return keyed;
    }

    void key() {
        keyed = !timed || keyed;
    }

    /** {@return the closest section around it, or itself, that is of a kind} */
    public @Nullable OutlineSection within(SectionKind wanted) {
        for (OutlineSection section = this; section != null; section = section.parent) {
            if (section.kind == wanted) {
                return section;
            }
        }
        return null;
    }

    /** {@return the line that stands for it} */
    public @Nullable MarkdownLine firstLine() {
        return opener != null ? opener : lines.isEmpty() ? null : lines.get(0);
    }
}
