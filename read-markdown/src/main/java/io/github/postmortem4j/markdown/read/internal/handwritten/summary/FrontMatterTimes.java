package io.github.postmortem4j.markdown.read.internal.handwritten.summary;

import io.github.postmortem4j.markdown.read.internal.draft.PostmortemAssembler;
import io.github.postmortem4j.markdown.read.internal.handwritten.context.ReadingContext;
import io.github.postmortem4j.markdown.read.internal.source.FrontMatter;
import io.github.postmortem4j.markdown.read.internal.time.Moment;
import io.github.postmortem4j.markdown.read.internal.time.MomentFinder;
import io.github.postmortem4j.markdown.read.internal.time.TimeResolver;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Reads start and end of the outage from front matter. A field {@code date} may be the date of publication; it counts
 * as the start only if there is a field {@code resolvedWhen}, which status pages use for the end.
 */
public final class FrontMatterTimes {

    private static final String STATUS_PAGE_END = "resolvedwhen";

    private FrontMatterTimes() {}

    public static void read(ReadingContext context) {
        FrontMatter front = context.source().frontMatter();
        PostmortemAssembler assembler = context.assembler();
        FrontMatter.Field stated = withMoment(
                front, "startedat", "starttime", "incidentstart", "outagestart", "started", "start", "began");
        boolean dated = stated == null && front.find(STATUS_PAGE_END) != null;
        FrontMatter.Field start = dated ? front.find("date") : stated;
        FrontMatter.Field end = withMoment(
                front,
                "endedat",
                "endtime",
                "incidentend",
                "outageend",
                "resolvedat",
                STATUS_PAGE_END,
                "ended",
                "end",
                "resolved");
        OffsetDateTime startedAt = at(start);
        OffsetDateTime endedAt = at(end);
        if (assembler.startedAt == null && startedAt != null && start != null) {
            assembler.startedAt = startedAt;
            assembler.positions.put("/summary/startedAt", start.line(), start.column());
        }
        if (assembler.endedAt == null && endedAt != null && end != null) {
            assembler.endedAt = endedAt;
            assembler.positions.put("/summary/endedAt", end.line(), end.column());
        }
    }

    /** {@return the first field with one of some names whose value is a moment, unlike {@code resolved: true}} */
    private static FrontMatter.@Nullable Field withMoment(FrontMatter front, String... names) {
        for (String name : names) {
            FrontMatter.Field field = front.find(name);
            if (at(field) != null) {
                return field;
            }
        }
        return null;
    }

    private static @Nullable OffsetDateTime at(FrontMatter.@Nullable Field field) {
        Moment moment = field == null || field.values().isEmpty()
                ? null
                : MomentFinder.whole(field.values().get(0));
        if (moment == null || moment.day() == null || moment.clock() == null || moment.zone() == null) {
            return null;
        }
        LocalDate day = moment.day().resolve(null, null);
        ZoneId zone = moment.zone().zone();
        return day == null || zone == null || moment.clock().time() == null
                ? null
                : TimeResolver.at(day, moment.clock().time(), zone);
    }
}
