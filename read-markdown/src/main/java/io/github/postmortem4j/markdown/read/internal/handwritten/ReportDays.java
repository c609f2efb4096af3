package io.github.postmortem4j.markdown.read.internal.handwritten;

import io.github.postmortem4j.markdown.read.internal.draft.PostmortemAssembler;
import io.github.postmortem4j.markdown.read.internal.handwritten.context.ReadingContext;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.time.MomentFinder;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Compares the dates of a report with those of the values that were read. A date without a value must be kept. */
final class ReportDays {

    private final ReadingContext context;
    private final Set<LocalDate> used = new HashSet<>();

    ReportDays(ReadingContext context) {
        this.context = context;
        PostmortemAssembler assembler = context.assembler();
        Stream.concat(
                        Stream.of(Optional.ofNullable(assembler.startedAt), Optional.ofNullable(assembler.endedAt)),
                        assembler.entries.stream().map(entry -> Optional.ofNullable(entry.getAt())))
                .flatMap(Optional::stream)
                .forEach(at -> used.add(at.toLocalDate()));
    }

    /** {@return whether a line has a date} */
    boolean hasDay(MarkdownLine line) {
        return !MomentFinder.days(line.text().text()).isEmpty();
    }

    /** {@return whether neither the outage nor an entry of the timeline is on the days of a line} */
    boolean isUnused(MarkdownLine line) {
        return MomentFinder.days(line.text().text()).stream()
                .map(day -> context.times().dayOrNull(day, null))
                .anyMatch(day -> day == null || !used.contains(day));
    }
}
