package io.github.postmortem4j.markdown.read.internal;

import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.time.LeadingMoment;
import io.github.postmortem4j.markdown.read.option.SectionKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of the document under a name; or what stands before the first. Its parts are sections of their own. */
final class Section {

    /** The level of a name that is no heading, and stands alone in its line. */
    static final int NAME = 7;

    /** The level of a name with text behind it. */
    static final int LABEL = 8;

    private final @Nullable SectionKind kind;
    private final String name;
    private final int level;
    private final int listLevel;
    private final @Nullable MarkdownLine opener;
    private final @Nullable Section parent;
    private final List<MarkdownLine> lines = new ArrayList<>();
    private boolean timed;
    private boolean keyed;

    Section(
            @Nullable SectionKind kind,
            String name,
            int level,
            int listLevel,
            @Nullable MarkdownLine opener,
            @Nullable Section parent) {
        this.kind = kind;
        this.name = name;
        this.level = level;
        this.listLevel = listLevel;
        this.opener = opener;
        this.parent = parent;
    }

    @Nullable
    SectionKind kind() {
        return kind;
    }

    boolean is(SectionKind other) {
        return kind == other;
    }

    /** {@return whether it is what stands before the first name} */
    boolean isRoot() {
        return parent == null;
    }

    boolean isHeading() {
        return level >= 1 && level < NAME;
    }

    String name() {
        return name;
    }

    int level() {
        return level;
    }

    /** {@return in how many lists the item stands that opened it; 0 when none did} */
    int listLevel() {
        return listLevel;
    }

    @Nullable
    MarkdownLine opener() {
        return opener;
    }

    @Nullable
    Section parent() {
        return parent;
    }

    /** {@return its lines, the text behind its label included, without those of its parts} */
    List<MarkdownLine> lines() {
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
    boolean isTimed() {
        return timed;
    }

    /** {@return whether this timeline began with one of the spec's questions rather than with a time} */
    boolean isKeyed() {
        return keyed;
    }

    void key() {
        keyed = !timed || keyed;
    }

    /** {@return the closest section around it, or itself, that is of a kind} */
    @Nullable
    Section within(SectionKind wanted) {
        for (Section section = this; section != null; section = section.parent) {
            if (section.kind == wanted) {
                return section;
            }
        }
        return null;
    }

    /** {@return the line that stands for it} */
    @Nullable
    MarkdownLine firstLine() {
        return opener != null ? opener : lines.isEmpty() ? null : lines.get(0);
    }
}
