package io.github.postmortem4j.html.internal.diagram;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Maps times to positions, to scale, except for long gaps between two times: each takes a fixed width, so that a night
 * without events does not press everything else into a corner.
 */
final class TimeScale {

    /** A gap is long if it is that many times as long as everything that is drawn to scale. */
    private static final double LONG_GAP = 1.5;

    private static final int MAX_BREAKS = 4;

    private static final int MIN_GAPS_TO_SCALE = 2;

    private static final double BREAK_WIDTH = 40;

    /**
     * A stretch of time between two neighboring moments.
     *
     * @param from its start, in seconds
     * @param to its end, in seconds
     * @param x the position of its start
     * @param width its width
     */
    record Stretch(long from, long to, double x, double width) {

        double middle() {
            return x + width / 2;
        }
    }

    private final List<Long> moments;
    private final Set<Integer> broken;
    private final List<Stretch> stretches = new ArrayList<>();
    private final List<Stretch> breaks = new ArrayList<>();
    private final double perSecond;

    /**
     * Creates a scale.
     *
     * @param moments at least two moments in seconds, ascending and without duplicates
     * @param left the position of the first moment
     * @param width the distance of the last moment from the first one
     */
    TimeScale(List<Long> moments, double left, double width) {
        this(moments, Set.copyOf(longGaps(moments)), left, width);
    }

    private TimeScale(List<Long> moments, Set<Integer> broken, double left, double width) {
        this.moments = moments;
        this.broken = broken;
        double toScale = 0;
        for (int i = 0; i + 1 < moments.size(); i++) {
            toScale += broken.contains(i) ? 0 : moments.get(i + 1) - moments.get(i);
        }
        this.perSecond = (width - broken.size() * BREAK_WIDTH) / toScale;
        double x = left;
        for (int i = 0; i + 1 < moments.size(); i++) {
            long from = moments.get(i);
            long to = moments.get(i + 1);
            boolean isBroken = broken.contains(i);
            double taken = isBroken ? BREAK_WIDTH : (to - from) * perSecond;
            Stretch stretch = new Stretch(from, to, x, taken);
            stretches.add(stretch);
            if (isBroken) {
                breaks.add(stretch);
            }
            x += taken;
        }
    }

    /** {@return the scale of the same moments with another width} */
    TimeScale resized(double width) {
        return new TimeScale(moments, broken, stretches.get(0).x(), width);
    }

    /** {@return the most gaps of which even the shortest is long compared with all that is then drawn to scale} */
    private static List<Integer> longGaps(List<Long> moments) {
        List<Integer> longestFirst = new ArrayList<>();
        double rest = 0;
        for (int i = 0; i + 1 < moments.size(); i++) {
            longestFirst.add(i);
            rest += gap(i, moments);
        }
        longestFirst.sort(Comparator.comparingDouble((Integer i) -> -gap(i, moments)));
        int broken = 0;
        for (int i = 0; i < MAX_BREAKS && i < longestFirst.size() - MIN_GAPS_TO_SCALE; i++) {
            double gap = gap(longestFirst.get(i), moments);
            rest -= gap;
            if (gap > LONG_GAP * rest) {
                broken = i + 1;
            }
        }
        return longestFirst.subList(0, broken);
    }

    private static double gap(int index, List<Long> moments) {
        return (double) moments.get(index + 1) - moments.get(index);
    }

    /** {@return the position of a moment; one outside of the scale is at its nearest end} */
    double x(long moment) {
        for (Stretch stretch : stretches) {
            if (moment <= stretch.to()) {
                double share = (double) (moment - stretch.from()) / (stretch.to() - stretch.from());
                return stretch.x() + Math.max(0, share) * stretch.width();
            }
        }
        Stretch last = stretches.get(stretches.size() - 1);
        return last.x() + last.width();
    }

    /** {@return the stretches that are not to scale} */
    List<Stretch> breaks() {
        return Collections.unmodifiableList(breaks);
    }

    /** {@return whether a moment is within a stretch that is not to scale} */
    boolean isInBreak(long moment) {
        return breaks.stream().anyMatch(gap -> gap.from() < moment && moment < gap.to());
    }

    /** {@return the width of a second where the scale is not broken} */
    double perSecond() {
        return perSecond;
    }

    long first() {
        return stretches.get(0).from();
    }

    long last() {
        return stretches.get(stretches.size() - 1).to();
    }
}
