package io.github.postmortem4j.markdown.read.internal.handwritten.timeline;

import io.github.postmortem4j.markdown.read.internal.draft.EntryDraft;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.time.LeadingMoment;
import io.github.postmortem4j.markdown.read.internal.time.Moment;
import io.github.postmortem4j.markdown.read.internal.time.MomentFinder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the only time in the text of an entry, as in "The alert fired at 10:21".
 *
 * <p>Where entries begin with times, a time in the text of another one can be that of anything. Therefore it is read only if
 * most entries of the timeline have their time within.
 */
final class TimeWithin {

    private final TimelineClock clock;
    private final boolean usual;

    /**
     * Creates a reader for a timeline.
     *
     * @param timed whether lines of the timeline begin with a time
     */
    TimeWithin(TimelineClock clock, boolean timed, List<MarkdownLine> lines) {
        this.clock = clock;
        this.usual = !timed || isUsual(lines);
    }

    private static boolean isUsual(List<MarkdownLine> lines) {
        int leading = 0;
        int within = 0;
        for (MarkdownLine line : lines) {
            if (line.isTable()) {
                return false;
            }
            if (line.isItem()) {
                LeadingMoment start = LeadingMoment.of(LeadingMoment.withoutPreposition(line));
                boolean begins = start != null && start.hasClock();
                leading += begins ? 1 : 0;
                within += !begins && only(line.text().text()) != null ? 1 : 0;
            }
        }
        return within > leading;
    }

    /** Reads the time of an entry that does not begin with one. */
    void read(MarkdownLine line, EntryDraft entry) {
        String text = line.text().text();
        Moment moment = usual ? only(text) : null;
        if (moment != null) {
            boolean dated = moment.day() != null || !DayWords.hasOtherDay(text);
            entry.at = dated ? clock.at(moment, line) : null;
            entry.statedTime = moment.writtenIn(text);
        }
    }

    /** {@return the time in a text, or {@code null} if there is none or there are several} */
    static @Nullable Moment only(String text) {
        List<Moment> moments = MomentFinder.moments(text);
        return moments.size() == 1 ? moments.get(0) : null;
    }
}
