package io.github.postmortem4j.html;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.html.internal.diagram.TimelineDrawing;
import io.github.postmortem4j.html.internal.output.MarkupWriter;
import io.github.postmortem4j.html.internal.page.StyleSheets;
import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.internal.language.TimeFormat;
import io.github.postmortem4j.markdown.internal.text.PlainText;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Draws the timeline of a postmortem as SVG, to scale: the phases and their durations, the entries as numbered marks, and
 * the periods of impact. The axis is broken where nothing happens for long.
 *
 * <p>The drawing has no script, loads nothing, and adapts to light and dark mode. Marks differ in shape, not only in
 * color. Labels do not overlap: where there is no room for the words of a mark, its number refers to the order of the
 * entries in time. The output is deterministic.
 *
 * <p>Immutable and thread-safe.
 */
public final class TimelineSvg {

    private static final double WIDTH = 960;

    private final Labels labels;
    private final @Nullable ZoneId zone;

    private TimelineSvg(Labels labels, @Nullable ZoneId zone) {
        this.labels = labels;
        this.zone = zone;
    }

    /**
     * {@return a drawing with words in a language}
     *
     * @param language the language; an unsupported one results in English
     * @throws NullPointerException if the language is {@code null}
     */
    public static TimelineSvg of(Locale language) {
        return new TimelineSvg(Labels.of(Objects.requireNonNull(language, "language")), null);
    }

    /**
     * {@return this drawing with times in a zone, for documents that have none}
     *
     * @param zone the zone
     * @throws NullPointerException if the zone is {@code null}
     */
    public TimelineSvg zone(ZoneId zone) {
        return new TimelineSvg(labels, Objects.requireNonNull(zone, "zone"));
    }

    /**
     * Draws the timeline of a postmortem.
     *
     * @param postmortem the postmortem
     * @return the SVG document, to be stored as UTF-8; {@code ""} if the postmortem states fewer than two times
     * @throws NullPointerException if the postmortem is {@code null}
     */
    public String render(Postmortem postmortem) {
        TimelineDrawing drawing = drawing(postmortem);
        if (!drawing.hasContent()) {
            return "";
        }
        String title = PlainText.line(postmortem.getTitle());
        String name = title.isEmpty() ? labels.get("timeline") : title;
        MarkupWriter out = new MarkupWriter();
        drawing.write(WIDTH, "timeline", name, StyleSheets.DRAWING, out);
        out.lineFeed();
        return out.toString();
    }

    /**
     * {@return the phases and their durations, as the text alternative of an image; {@code ""} if there are none}
     *
     * @param postmortem the postmortem
     * @throws NullPointerException if the postmortem is {@code null}
     */
    public String describe(Postmortem postmortem) {
        return drawing(postmortem).description();
    }

    private TimelineDrawing drawing(Postmortem postmortem) {
        Objects.requireNonNull(postmortem, "postmortem");
        return TimelineDrawing.of(postmortem, TimeFormat.of(postmortem, zone, labels), labels);
    }
}
