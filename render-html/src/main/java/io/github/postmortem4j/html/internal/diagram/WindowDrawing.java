package io.github.postmortem4j.html.internal.diagram;

import java.util.List;

/** Draws the periods of impact as bars, one below the other, each with its label. */
final class WindowDrawing {

    private static final double ROW = 34;
    private static final double BAR = 7;

    private final DiagramLayout layout;
    private final DrawingCanvas canvas;

    WindowDrawing(DiagramLayout layout, DrawingCanvas canvas) {
        this.layout = layout;
        this.canvas = canvas;
    }

    /** {@return the bottom of the last period} */
    double draw(List<DiagramWindow> windows, double top) {
        double y = top + (windows.isEmpty() ? 0 : 12);
        for (DiagramWindow window : windows) {
            double x = layout.scale().x(window.from());
            double width = Math.max(2, layout.scale().x(window.to()) - x);
            canvas.rectangle("impact", x, y, width, BAR, 2);
            label(window.labels(), x, y + BAR + 15);
            y += ROW;
        }
        return y;
    }

    private void label(List<String> labels, double x, double y) {
        for (String label : labels) {
            double width = TextWidth.of(label, DiagramLayout.FONT_SIZE);
            if (width + 8 <= layout.width()) {
                canvas.text("impact-label", Math.max(2, Math.min(x, layout.width() - width - 4)), y, label);
                return;
            }
        }
    }
}
