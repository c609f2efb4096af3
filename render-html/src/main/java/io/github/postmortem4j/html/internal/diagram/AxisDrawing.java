package io.github.postmortem4j.html.internal.diagram;

import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.language.DurationFormat;
import java.time.Duration;
import java.util.List;

/** Draws the axis with its times, and how long each break of it is. A label that would touch another is omitted. */
final class AxisDrawing {

    private static final double SIZE = 13;
    private static final double GAP = 12;

    private final DiagramLayout layout;
    private final DrawingCanvas canvas;
    private final Labels labels;

    AxisDrawing(DiagramLayout layout, DrawingCanvas canvas, Labels labels) {
        this.layout = layout;
        this.canvas = canvas;
        this.labels = labels;
    }

    /** {@return the height of the drawing} */
    double draw(List<AxisTicks.Tick> ticks, double top) {
        TimeScale scale = layout.scale();
        double y = top + 16;
        canvas.line("axis", scale.x(scale.first()), y, scale.x(scale.last()), y);
        for (TimeScale.Stretch stretch : scale.breaks()) {
            canvas.line("axis-gap", stretch.middle() - 5, y, stretch.middle() + 5, y);
            canvas.line("break", stretch.middle() - 7, y + 5, stretch.middle() - 3, y - 5);
            canvas.line("break", stretch.middle() + 3, y + 5, stretch.middle() + 7, y - 5);
        }
        double free = 0;
        for (AxisTicks.Tick tick : ticks) {
            double x = scale.x(tick.moment());
            double width = TextWidth.of(tick.label(), SIZE);
            // The estimate of the width is a little too large.
            double start = Math.max(0, Math.min(x - width * 0.44, layout.width() - width));
            canvas.line("axis", x, y, x, y + 5);
            if (start >= free) {
                canvas.text("tick", start, y + 19, tick.label());
                free = start + width + GAP;
            }
        }
        return breakLabels(y + 19);
    }

    private double breakLabels(double y) {
        double bottom = y;
        double free = 0;
        for (TimeScale.Stretch stretch : layout.scale().breaks()) {
            String label = "⋯ " + DurationFormat.format(Duration.ofSeconds(stretch.to() - stretch.from()), labels);
            double width = TextWidth.of(label, SIZE);
            double start = Math.max(0, Math.min(stretch.middle() - width / 2, layout.width() - width));
            bottom = y + 18;
            if (start >= free) {
                canvas.text("tick break-label", start, bottom, label);
                free = start + width + GAP;
            }
        }
        return bottom + 8;
    }
}
