package io.github.postmortem4j.html.internal.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Where the parts of a diagram are: the scale, and the rows of the labels above the band. The scale leaves room on the
 * right for the labels of the last marks.
 *
 * @param width the width of the diagram
 * @param scale the scale of time
 * @param labels the labels of the marks
 * @param places the places of the labels
 */
record DiagramLayout(double width, TimeScale scale, MarkLabels labels, LabelStaircase places) {

    static final double FONT_SIZE = 14;

    /** Half of a mark, so that the first and the last one are not cut. */
    static final double MARGIN = 14;

    /** The distance of the labels from the edge. */
    private static final double EDGE = 2;

    private static final int MAX_ROWS = 14;

    /** Labels may take this share of the width on the right. */
    private static final double MAX_LABEL_SHARE = 0.4;

    /** {@return the layout with as many labels as fit} */
    static DiagramLayout of(DiagramContent content, double width) {
        List<Long> moments = content.moments();
        TimeScale scale = new TimeScale(moments, MARGIN, width - 2 * MARGIN);
        MarkLabels all = MarkLabels.of(shown(content.marks(), width), FONT_SIZE);
        DiagramLayout layout = null;
        for (int level = 0; level < MarkLabels.levels(); level++) {
            layout = withRoom(all.atLevel(level), scale, width);
            double plotted = layout.scale.x(moments.get(moments.size() - 1));
            if (layout.places.height() <= MAX_ROWS && width - plotted <= width * MAX_LABEL_SHARE) {
                break;
            }
        }
        return Objects.requireNonNull(layout, "there is at least one level");
    }

    /** {@return the marks that fit beside each other; of more marks, the table shows the rest} */
    private static List<DiagramMark> shown(List<DiagramMark> marks, double width) {
        int most = (int) ((width - 2 * MARGIN) / LabelStaircase.MIN_DISTANCE);
        return MarkSelection.of(marks, most);
    }

    private static DiagramLayout withRoom(MarkLabels labels, TimeScale scale, double width) {
        double right = width - MARGIN;
        DiagramLayout layout = of(labels, width, right, scale.resized(right - MARGIN));
        // The scale shrinks with the room for labels, which changes what needs room. A few steps are exact enough.
        for (int i = 0; i < 6; i++) {
            double overflow = layout.places.overflow(labels.widths(), width - EDGE);
            if (overflow < EDGE / 2) {
                break;
            }
            double before = right;
            right = Math.max(width / 4, right - overflow);
            if (right == before) {
                break;
            }
            layout = of(labels, width, right, scale.resized(right - MARGIN));
        }
        return layout;
    }

    private static DiagramLayout of(MarkLabels labels, double width, double right, TimeScale scale) {
        List<Double> positions = new ArrayList<>(labels.marks().size());
        for (DiagramMark mark : labels.marks()) {
            positions.add(scale.x(mark.moment()));
        }
        LabelStaircase places = LabelStaircase.of(positions, labels.widths(), MARGIN, right);
        return new DiagramLayout(width, scale, labels, places);
    }
}
