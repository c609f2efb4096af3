package io.github.postmortem4j.markdown.internal.section;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.markdown.internal.language.DurationFormat;
import io.github.postmortem4j.markdown.internal.language.TimeFormat;
import io.github.postmortem4j.markdown.internal.write.RenderOptions;
import java.time.Duration;
import java.time.OffsetDateTime;

/**
 * What a section writes from: the document, how its times are shown, the waivers not printed yet, and the options.
 *
 * @param postmortem the document
 * @param times how its times are shown
 * @param waivers the waivers not printed yet
 * @param options what the caller chose
 */
public record SectionContext(Postmortem postmortem, TimeFormat times, UnprintedWaivers waivers, RenderOptions options) {

    /** {@return the context in which a document begins to be written} */
    public static SectionContext of(Postmortem postmortem, RenderOptions options) {
        TimeFormat times = TimeFormat.of(postmortem, options.zone(), options.labels());
        return new SectionContext(postmortem, times, new UnprintedWaivers(postmortem.getWaivers()), options);
    }

    /** {@return this context for another document, such as a part of this one} */
    public SectionContext with(Postmortem other) {
        return new SectionContext(other, times, waivers, options);
    }

    public boolean diagram() {
        return options.diagram();
    }

    /** {@return a day and time as words} */
    public String words(OffsetDateTime at) {
        return times.dayAndTime(at);
    }

    /** {@return a duration that is not negative, as words} */
    public String words(Duration duration) {
        return DurationFormat.words(duration, options.labels());
    }
}
