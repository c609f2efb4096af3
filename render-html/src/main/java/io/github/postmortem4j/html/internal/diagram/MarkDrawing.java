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
        leaders(marks, band);
        for (int i = 0; i < marks.size(); i++) {
            mark(marks.get(i), layout.labels().labels().get(i), places.anchors().get(i), y(i, band));
        }
        return band;
    }

    private double y(int index, double band) {
        return band - ELBOW - ROW * layout.places().rows().get(index) - ROW / 2;
    }

    /** Draws one line for each mark: down to the elbow, to the position of its time, and into the band. */
    private void leaders(List<DiagramMark> marks, double band) {
        String elbow = "V" + Coordinates.of(band - ELBOW + 4) + "L";
        String end = " " + Coordinates.of(band) + "v" + Coordinates.of(NOTCH);
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < marks.size(); i++) {
            path.append('M');
            Coordinates.append(canvas.at(layout.places().anchors().get(i)), path);
            path.append(' ');
            Coordinates.append(y(i, band), path);
            path.append(elbow);
            Coordinates.append(canvas.at(layout.scale().x(marks.get(i).moment())), path);
            path.append(end);
        }
        if (!marks.isEmpty()) {
            canvas.path("leader", path.toString());
        }
    }

    private void mark(DiagramMark mark, String label, double x, double y) {
        MarkupWriter out = canvas.out();
        String place = "translate(" + Coordinates.of(canvas.at(x)) + " " + Coordinates.of(y) + ")";
        out.open("g", "class", "mark " + MarkShape.style(mark.kind()), "transform", place);
        if (canvas.hasTooltips()) {
            out.textElement("title", mark.title());
        }
        MarkShape.of(mark.kind()).draw(out);
        out.textElement("text", Integer.toString(mark.number()), "class", "number", "y", "3.6");
        if (!label.isEmpty()) {
            double offset = canvas.isMirrored() ? -MarkLabels.TEXT_OFFSET : MarkLabels.TEXT_OFFSET;
            out.textElement("text", label, "class", "label", "x", Coordinates.of(offset), "y", "4.5");
        }
        out.close();
    }
}
