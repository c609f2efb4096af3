package io.github.postmortem4j.markdown.internal.section;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.markdown.internal.language.DurationFormat;
import io.github.postmortem4j.markdown.internal.language.TimeFormat;
import io.github.postmortem4j.markdown.internal.write.RenderOptions;
import java.time.Duration;
import java.time.OffsetDateTime;

/**
 * The input of a section.
 *
 * @param postmortem the document
 * @param times the format of the document's times
 * @param waivers the waivers that no section has printed yet
 * @param options the options of the renderer
 */
public record SectionContext(Postmortem postmortem, TimeFormat times, UnprintedWaivers waivers, RenderOptions options) {

    /** {@return the context for the first section of a document} */
    public static SectionContext of(Postmortem postmortem, RenderOptions options) {
        TimeFormat times = TimeFormat.of(postmortem, options.zone(), options.labels());
        return new SectionContext(postmortem, times, new UnprintedWaivers(postmortem.getWaivers()), options);
    }

    /** {@return this context with another document, such as a part of this one} */
    public SectionContext with(Postmortem other) {
        return new SectionContext(other, times, waivers, options);
    }

    /** {@return a formatted date and time} */
    public String format(OffsetDateTime at) {
        return times.dayAndTime(at);
    }

    /** {@return a formatted duration; it must not be negative} */
    public String format(Duration duration) {
        return DurationFormat.format(duration, options.labels());
    }
}
