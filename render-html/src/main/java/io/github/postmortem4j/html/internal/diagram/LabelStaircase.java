package io.github.postmortem4j.html.internal.diagram;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Places labels that extend to the right of their leader lines, so that no label overlaps another label or the leader
 * line of another.
 *
 * <p>A label is one row higher than the highest label that starts below it. Its leader line then passes on the left of
 * all labels below.
 *
 * @param anchors the position of each leader line
 * @param rows the row of each label; row 0 is next to the axis
 */
record LabelStaircase(List<Double> anchors, List<Integer> rows) {

    /** The smallest distance between two leader lines, which leaves room for a mark on each. */
    static final double MIN_DISTANCE = 24;

    private static final double GAP = 10;

    /**
     * {@return the places of labels}
     *
     * @param positions the positions that the labels point to, ascending
     * @param widths the widths of the labels
     * @param left the leftmost position of a leader line
     * @param right the rightmost position of a leader line
     */
    static LabelStaircase of(List<Double> positions, List<Double> widths, double left, double right) {
        List<Double> anchors = spread(positions, left, right);
        int size = anchors.size();
        int[] rows = new int[size];
        for (int i = size - 1; i >= 0; i--) {
            double end = anchors.get(i) + widths.get(i) + GAP;
            for (int j = i + 1; j < size && anchors.get(j) < end; j++) {
                rows[i] = Math.max(rows[i], rows[j] + 1);
            }
        }
        List<Integer> list = new ArrayList<>();
        for (int row : rows) {
            list.add(row);
        }
        return new LabelStaircase(anchors, list);
    }

    private static List<Double> spread(List<Double> positions, double left, double right) {
        int size = positions.size();
        double distance = Math.min(MIN_DISTANCE, (right - left) / Math.max(1, size - 1));
        double[] anchors = new double[size];
        double least = left;
        for (int i = 0; i < size; i++) {
            anchors[i] = Math.max(positions.get(i), least);
            least = anchors[i] + distance;
        }
        double most = right;
        for (int i = size - 1; i >= 0; i--) {
            anchors[i] = Math.min(anchors[i], most);
            most = anchors[i] - distance;
        }
        List<Double> list = new ArrayList<>();
        for (double anchor : anchors) {
            list.add(anchor);
        }
        return list;
    }

    /** {@return the number of rows} */
    int height() {
        return rows.isEmpty() ? 0 : Collections.max(rows) + 1;
    }

    /** {@return how far the rightmost label extends beyond a position; negative if there is room} */
    double overflow(List<Double> widths, double right) {
        double overflow = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < anchors.size(); i++) {
            overflow = Math.max(overflow, anchors.get(i) + widths.get(i) - right);
        }
        return overflow;
    }
}
