package io.github.postmortem4j.html.internal.diagram;

import io.github.postmortem4j.EntryKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The marks of a diagram with the labels that there is room for. The list below the diagram has the numbers of the marks,
 * so a mark without words is still understood.
 *
 * @param marks the marks
 * @param labels the label beside each mark; {@code ""} for a number alone
 * @param widths the width of each mark with its label
 */
record MarkLabels(List<DiagramMark> marks, List<String> labels, List<Double> widths) {

    /** Beside the center of a mark. */
    static final double TEXT_OFFSET = 16;

    /** Kinds in the order in which they lose their words if there is no room. */
    private static final List<Set<EntryKind>> LEAST_IMPORTANT = List.of(
            EnumSet.noneOf(EntryKind.class),
            EnumSet.of(EntryKind.NOTE),
            EnumSet.of(EntryKind.NOTE, EntryKind.COMMUNICATED, EntryKind.INVESTIGATED),
            EnumSet.complementOf(
                    EnumSet.of(EntryKind.STARTED, EntryKind.DETECTED, EntryKind.MITIGATED, EntryKind.RESOLVED)),
            EnumSet.allOf(EntryKind.class));

    /** {@return the marks with all of their labels} */
    static MarkLabels of(List<DiagramMark> marks, double fontSize) {
        List<String> labels = marks.stream().map(DiagramMark::label).toList();
        List<Double> widths = labels.stream()
                .map(label -> TEXT_OFFSET + TextWidth.of(label, fontSize))
                .toList();
        return new MarkLabels(marks, labels, widths);
    }

    /** {@return the marks with fewer labels at each level; at level 0, with the same} */
    MarkLabels atLevel(int level) {
        Set<EntryKind> silent = LEAST_IMPORTANT.get(level);
        List<String> fewer = new ArrayList<>();
        List<Double> narrower = new ArrayList<>();
        for (int i = 0; i < marks.size(); i++) {
            boolean isSilent = silent.contains(marks.get(i).kind());
            fewer.add(isSilent ? "" : labels.get(i));
            narrower.add(isSilent ? 0.0 : widths.get(i));
        }
        return new MarkLabels(marks, fewer, narrower);
    }

    /** {@return the number of levels} */
    static int levels() {
        return LEAST_IMPORTANT.size();
    }
}
