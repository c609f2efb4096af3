package io.github.postmortem4j.html.internal.diagram;

import java.util.ArrayList;
import java.util.List;

/** Draws the phases as one band. A name that does not fit into its phase is written below, with a leader line. */
final class BandDrawing {

    static final double HEIGHT = 34;

    private static final double ROW = 21;
    private static final double PADDING = 8;
    private static final double BREAK_WIDTH = 12;
    private static final double SIZE = DiagramLayout.FONT_SIZE;

    private final DiagramLayout layout;
    private final DrawingCanvas canvas;

    BandDrawing(DiagramLayout layout, DrawingCanvas canvas) {
        this.layout = layout;
        this.canvas = canvas;
    }

    /** {@return the bottom of the band and of the names below it} */
    double draw(List<DiagramPhase> phases, double top) {
        hatching();
        List<DiagramPhase> below = new ArrayList<>();
        for (DiagramPhase phase : phases) {
            double x = layout.scale().x(phase.from());
            double width = layout.scale().x(phase.to()) - x;
            canvas.rectangle("phase " + phase.style(), x, top, width, HEIGHT, 0);
            if (phase.style().equals("undetected")) {
                canvas.out()
                        .empty(
                                "rect",
                                "fill",
                                "url(#" + canvas.id("hatch") + ")",
                                "x",
                                Coordinates.of(Math.min(canvas.at(x), canvas.at(x + width))),
                                "y",
                                Coordinates.of(top),
                                "width",
                                Coordinates.of(width),
                                "height",
                                Coordinates.of(HEIGHT));
            }
            canvas.line("edge " + phase.style(), x, top + HEIGHT, x + width, top + HEIGHT);
            double label = TextWidth.ofBold(phase.label(), SIZE);
            if (label + 2 * PADDING <= width && !isCrossed(x, x + PADDING + label)) {
                canvas.text("phase-label", x + PADDING, top + HEIGHT / 2 + 7, phase.label());
            } else {
                below.add(phase);
            }
        }
        double bottom = below.isEmpty() ? top + HEIGHT : namesBelow(below, top + HEIGHT);
        for (TimeScale.Stretch stretch : layout.scale().breaks()) {
            breakMark(stretch.middle(), top - 4, top + HEIGHT + 4);
        }
        return bottom;
    }

    /** {@return whether a break of the scale is within the name of a phase} */
    private boolean isCrossed(double start, double end) {
        return layout.scale().breaks().stream()
                .anyMatch(gap -> gap.middle() + BREAK_WIDTH > start && gap.middle() - BREAK_WIDTH < end);
    }

    private double namesBelow(List<DiagramPhase> phases, double top) {
        List<Double> positions =
                phases.stream().map(phase -> layout.scale().x(phase.from())).toList();
        List<Double> widths = phases.stream()
                .map(phase -> PADDING + TextWidth.ofBold(phase.label(), SIZE))
                .toList();
        // A name at the end of the band moves to the left until it fits, and its leader line with it.
        double most = layout.width()
                - widths.stream().mapToDouble(width -> width).max().orElse(0)
                - 2;
        LabelStaircase places = LabelStaircase.of(positions, widths, 4, Math.max(4, most));
        for (int i = 0; i < phases.size(); i++) {
            double x = places.anchors().get(i);
            double y = top + 10 + ROW * (places.rows().get(i) + 1);
            String style = "edge " + phases.get(i).style();
            canvas.line(style, positions.get(i) + 1, top, x, top + 10);
            canvas.line(style, x, top + 10, x, y);
            canvas.text("phase-label", x + PADDING, y - 3, phases.get(i).label());
        }
        return top + 10 + ROW * places.height();
    }

    private void hatching() {
        canvas.out().open("defs");
        canvas.out()
                .open(
                        "pattern",
                        "id",
                        canvas.id("hatch"),
                        "width",
                        "7",
                        "height",
                        "7",
                        "patternUnits",
                        "userSpaceOnUse",
                        "patternTransform",
                        "rotate(45)");
        canvas.out().empty("path", "class", "hatch", "d", "M0 0V7");
        canvas.out().close();
        canvas.out().close();
    }

    private void breakMark(double x, double top, double bottom) {
        double left = canvas.at(x) - 6;
        String slope = "l6 " + Coordinates.of(top - bottom);
        String start = " " + Coordinates.of(bottom);
        canvas.path(
                "break-gap",
                "M" + Coordinates.of(left) + start + slope + "h6l-6 " + Coordinates.of(bottom - top) + "z");
        canvas.path("break", "M" + Coordinates.of(left) + start + slope);
        canvas.path("break", "M" + Coordinates.of(left + 6) + start + slope);
    }
}
