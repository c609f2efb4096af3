package io.github.postmortem4j.html.internal.diagram;

import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.TimelineEntry;
import io.github.postmortem4j.html.internal.output.MarkupWriter;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.language.TimeFormat;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The timeline of a document as an SVG drawing: labels above, the band of phases, what is below it, and the axis. */
public final class TimelineDrawing {

    /** Narrower drawings are for phones, which show no tooltips. */
    private static final double LEAST_WIDTH_WITH_TOOLTIPS = 480;

    private final DiagramContent content;
    private final Labels labels;
    private final TimeFormat times;
    private final ZoneOffset offset;

    private TimelineDrawing(DiagramContent content, Labels labels, TimeFormat times, ZoneOffset offset) {
        this.content = content;
        this.labels = labels;
        this.times = times;
        this.offset = offset;
    }

    /** {@return the drawing of a document's timeline} */
    public static TimelineDrawing of(Postmortem postmortem, TimeFormat times, Labels labels) {
        DiagramContent content = DiagramContent.of(postmortem, times, labels);
        ZoneOffset offset = postmortem.getTimeline().getEntries().stream()
                .map(TimelineEntry::getAt)
                .filter(Objects::nonNull)
                .map(OffsetDateTime::getOffset)
                .findFirst()
                .orElse(ZoneOffset.UTC);
        return new TimelineDrawing(content, labels, times, offset);
    }

    /** {@return the class that colors what belongs to a kind of entries} */
    public static String style(EntryKind kind) {
        return MarkShape.style(kind);
    }

    /** {@return whether there is anything to draw: moments at two times or more} */
    public boolean hasContent() {
        return content.moments().size() > 1;
    }

    /** {@return the phases with their durations, as a sentence for people who do not see the drawing} */
    public String description() {
        return content.phases().stream().map(DiagramPhase::label).collect(Collectors.joining("; "));
    }

    /**
     * Writes the drawing.
     *
     * @param width the width, in units of which the text is 14 high
     * @param id the prefix of the ids in the drawing
     * @param title the title
     * @param style a style sheet; {@code ""} within a page that has one
     * @param out where to write
     */
    public void write(double width, String id, String title, String style, MarkupWriter out) {
        int start = out.length();
        DiagramLayout layout = DiagramLayout.of(content, width);
        DrawingCanvas canvas =
                new DrawingCanvas(out, width, labels.isRightToLeft(), width >= LEAST_WIDTH_WITH_TOOLTIPS, id);
        double band = new MarkDrawing(layout, canvas).draw();
        double bottom = new BandDrawing(layout, canvas).draw(content.phases(), band);
        bottom = new WindowDrawing(layout, canvas).draw(content.windows(), bottom);
        List<AxisTicks.Tick> ticks = AxisTicks.of(layout.scale(), offset, times);
        double height = new AxisDrawing(layout, canvas, labels).draw(ticks, bottom);
        // The height of the drawing is known only now.
        out.insert(start, () -> head(width, height, id, title, style, out));
        out.close();
    }

    private void head(double width, double height, String id, String title, String style, MarkupWriter out) {
        out.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "class",
                "timeline-drawing",
                "viewBox",
                "0 0 " + Coordinates.of(width) + " " + Coordinates.of(height),
                "width",
                Coordinates.of(width),
                "height",
                Coordinates.of(height),
                "direction",
                labels.isRightToLeft() ? "rtl" : "ltr",
                "role",
                "img",
                "aria-labelledby",
                id + "-title " + id + "-desc");
        out.textElement("title", title, "id", id + "-title");
        out.textElement("desc", description(), "id", id + "-desc");
        if (!style.isEmpty()) {
            out.element("style", () -> out.trusted(style));
        }
    }
}
