package io.github.postmortem4j.html.internal.diagram;

import io.github.postmortem4j.html.internal.output.MarkupWriter;

/** Draws from the start of a line to its end, whichever side it starts at. */
final class DrawingCanvas {

    private final MarkupWriter out;
    private final double width;
    private final boolean mirrored;
    private final boolean tooltips;
    private final String id;

    DrawingCanvas(MarkupWriter out, double width, boolean mirrored, boolean tooltips, String id) {
        this.out = out;
        this.width = width;
        this.mirrored = mirrored;
        this.tooltips = tooltips;
        this.id = id;
    }

    MarkupWriter out() {
        return out;
    }

    boolean isMirrored() {
        return mirrored;
    }

    boolean hasTooltips() {
        return tooltips;
    }

    /** {@return an id that is unique in a page with several drawings} */
    String id(String name) {
        return id + "-" + name;
    }

    /** {@return a position, mirrored if lines start at the right} */
    double at(double x) {
        return mirrored ? width - x : x;
    }

    void text(String style, double x, double y, String text) {
        out.textElement("text", text, "class", style, "x", Coordinates.of(at(x)), "y", Coordinates.of(y));
    }

    /** Draws a line through points, which are given as x and y, alternating. */
    void line(String style, double... points) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < points.length; i += 2) {
            path.append(i == 0 ? 'M' : 'L');
            Coordinates.append(at(points[i]), path);
            path.append(' ');
            Coordinates.append(points[i + 1], path);
        }
        path(style, path.toString());
    }

    void path(String style, String path) {
        out.empty("path", "class", style, "d", path);
    }

    void rectangle(String style, double x, double y, double width, double height, double radius) {
        out.empty(
                "rect",
                "class",
                style,
                "x",
                Coordinates.of(Math.min(at(x), at(x + width))),
                "y",
                Coordinates.of(y),
                "width",
                Coordinates.of(width),
                "height",
                Coordinates.of(height),
                "rx",
                Coordinates.of(radius));
    }
}
