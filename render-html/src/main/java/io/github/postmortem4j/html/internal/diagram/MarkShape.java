package io.github.postmortem4j.html.internal.diagram;

import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.html.internal.output.MarkupWriter;

/** The shape of a mark, which distinguishes groups of kinds where colors do not. */
enum MarkShape {
    CIRCLE,
    SQUARE,
    DIAMOND,
    RING;

    static MarkShape of(EntryKind kind) {
        return switch (kind) {
            case STARTED, INVESTIGATED, MISLEADING_PATH -> CIRCLE;
            case DETECTED, ACKNOWLEDGED, ESCALATED, COMMUNICATED -> SQUARE;
            case MITIGATED, RESOLVED -> DIAMOND;
            case NOTE -> RING;
        };
    }

    /** {@return the class that colors a mark} */
    static String style(EntryKind kind) {
        return switch (kind) {
            case STARTED -> "k-started";
            case DETECTED, ACKNOWLEDGED, ESCALATED, COMMUNICATED -> "k-signal";
            case INVESTIGATED -> "k-search";
            case MISLEADING_PATH -> "k-misled";
            case MITIGATED, RESOLVED -> "k-fixed";
            case NOTE -> "k-note";
        };
    }

    /** Draws the shape around the origin. */
    void draw(MarkupWriter out) {
        switch (this) {
            case CIRCLE, RING -> out.empty("circle", "class", "glyph", "r", "10");
            case SQUARE ->
                out.empty("rect", "class", "glyph", "x", "-9.5", "y", "-9.5", "width", "19", "height", "19", "rx", "3");
            case DIAMOND -> out.empty("path", "class", "glyph", "d", "M0-12 12 0 0 12-12 0z");
        }
    }
}
