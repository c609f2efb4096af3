package io.github.postmortem4j.html.internal.diagram;

import io.github.postmortem4j.html.internal.output.MarkupWriter;
import java.util.List;

/** Draws the marks with their labels in rows above the band, and a leader line from each mark to its time. */
final class MarkDrawing {

    private static final double ROW = 28;
    private static final double ELBOW = 12;

    /** How far a leader line reaches into the band, so that it leaves room for the name of the phase. */
    private static final double NOTCH = 7;

    private final DiagramLayout layout;
    private final DrawingCanvas canvas;

    MarkDrawing(DiagramLayout layout, DrawingCanvas canvas) {
        this.layout = layout;
        this.canvas = canvas;
    }

    /** {@return the top of the band, which is below all labels} */
    double draw() {
        LabelStaircase places = layout.places();
        double band = places.height() * ROW + ELBOW + 12;
        List<DiagramMark> marks = layout.labels().marks();
        for (int i = 0; i < marks.size(); i++) {
            leader(
                    places.anchors().get(i),
                    y(i, band),
                    layout.scale().x(marks.get(i).moment()),
                    band);
        }
        for (int i = 0; i < marks.size(); i++) {
            mark(marks.get(i), layout.labels().labels().get(i), places.anchors().get(i), y(i, band));
        }
        return band;
    }

    private double y(int index, double band) {
        return band - ELBOW - ROW * layout.places().rows().get(index) - ROW / 2;
    }

    private void leader(double x, double y, double timeX, double band) {
        canvas.line("leader", x, y, x, band - ELBOW + 4, timeX, band, timeX, band + NOTCH);
    }

    private void mark(DiagramMark mark, String label, double x, double y) {
        MarkupWriter out = canvas.out();
        out.open("g", "class", "mark " + MarkShape.style(mark.kind()));
        out.textElement("title", mark.title());
        MarkShape.of(mark.kind()).draw(canvas.at(x), y, out);
        out.textElement(
                "text",
                Integer.toString(mark.number()),
                "class",
                "number",
                "x",
                Coordinates.of(canvas.at(x)),
                "y",
                Coordinates.of(y + 3.6));
        if (!label.isEmpty()) {
            canvas.text("label", x + MarkLabels.TEXT_OFFSET, y + 4.5, label);
        }
        out.close();
    }
}
