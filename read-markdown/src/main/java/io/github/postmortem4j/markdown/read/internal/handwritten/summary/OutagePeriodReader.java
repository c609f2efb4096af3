package io.github.postmortem4j.markdown.read.internal.handwritten.summary;

import io.github.postmortem4j.markdown.read.internal.draft.PostmortemAssembler;
import io.github.postmortem4j.markdown.read.internal.handwritten.context.ReadingContext;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.time.DurationScanner;
import io.github.postmortem4j.markdown.read.internal.time.Moment;
import io.github.postmortem4j.markdown.read.internal.time.MomentFinder;
import io.github.postmortem4j.markdown.read.internal.time.MomentFinder.Span;
import io.github.postmortem4j.markdown.read.internal.words.PhraseDictionary;
import io.github.postmortem4j.markdown.read.note.NoteKind;
import io.github.postmortem4j.markdown.read.option.SectionKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds when the outage started and ended. A label comes before a sentence, and two that differ cancel each other: a wrong time
 * is worse than none.
 */
public final class OutagePeriodReader {

    private static final List<String> FROM =
            List.of("from", "between", "de", "entre", "desde", "von", "zwischen", "das", "des");

    private final ReadingContext context;
    private final OutagePeriodResolver times;
    private final PhraseDictionary phrases;
    private final List<OutagePeriodResolver.Outage> labelled = new ArrayList<>();
    private final List<OutagePeriodResolver.Outage> told = new ArrayList<>();
    private final Set<SummaryFact> understood = new HashSet<>();
    /** Those of labels, whether or not a moment can be made of them. */
    private final Set<String> spans = new HashSet<>();

    public OutagePeriodReader(ReadingContext context, OutagePeriodResolver times) {
        this.context = context;
        this.times = times;
        this.phrases = context.words().phrases();
    }

    /** {@return the facts from which a time was taken} */
    public Set<SummaryFact> understood() {
        return understood;
    }

    public void read(List<SummaryFact> facts, List<MarkdownLine> prose) {
        facts.forEach(this::fact);
        startAndEnd(facts);
        long stated = prose.stream()
                .mapToLong(line -> MomentFinder.spans(line.text().text()).size())
                .sum();
        prose.forEach(line -> prose(line, stated == 1));
        choose();
        durations(facts);
    }

    private void fact(SummaryFact fact) {
        if (fact.kind() != SectionKind.DURATION) {
            return;
        }
        for (MarkdownLine line : fact.lines()) {
            for (Span span : MomentFinder.spans(line.text().text())) {
                spans.add(time(span.from()) + " " + time(span.to()));
                OutagePeriodResolver.Outage outage = times.of(span, line);
                if (outage != null) {
                    labelled.add(outage);
                    understood.add(fact);
                }
            }
        }
    }

    private static String time(Moment moment) {
        return moment.clock() == null ? "" : String.valueOf(moment.clock().time());
    }

    private void startAndEnd(List<SummaryFact> facts) {
        OutagePeriodResolver.Outage both = times.of(facts, SectionKind.STARTED, SectionKind.ENDED);
        if (both != null) {
            labelled.add(both);
            facts.stream()
                    .filter(fact -> fact.kind() == SectionKind.STARTED || fact.kind() == SectionKind.ENDED)
                    .forEach(understood::add);
        }
    }

    /** A sentence that speaks of an outage tells when it was; so does the only one that tells from when to when. */
    private void prose(MarkdownLine line, boolean only) {
        String text = line.text().text();
        for (Span span : MomentFinder.spans(text)) {
            int from = text.lastIndexOf(". ", span.from().start()) + 1;
            int to = text.indexOf(". ", span.to().end());
            String sentence = text.substring(Math.max(0, from), to < 0 ? text.length() : to);
            boolean outage = phrases.has("OUTAGE", sentence)
                    || (only && isFrom(text, span.from().start()));
            if (outage && !phrases.has("NOT_OUTAGE", sentence)) {
                OutagePeriodResolver.Outage found = times.of(span, line);
                if (found != null) {
                    told.add(found);
                }
            }
        }
    }

    private static boolean isFrom(String text, int start) {
        String before =
                text.substring(Math.max(0, start - 12), start).stripTrailing().toLowerCase(Locale.ROOT);
        return FROM.stream().anyMatch(before::endsWith);
    }

    private void choose() {
        List<OutagePeriodResolver.Outage> candidates = labelled.isEmpty() ? told : labelled;
        long different = candidates.stream()
                .map(OutagePeriodResolver.Outage::times)
                .distinct()
                .count();
        if (different > 1 || spans.size() > 1) {
            candidates.forEach(outage -> context.notes()
                    .add(
                            NoteKind.CONFLICTING_TIMES,
                            outage.line(),
                            "this is not the only start and end that is stated"));
            return;
        }
        if (different == 1) {
            take(candidates.get(0));
            told.stream()
                    .filter(other -> other.differsFrom(candidates.get(0)))
                    .forEach(other -> context.notes()
                            .add(
                                    NoteKind.CONFLICTING_TIMES,
                                    other.line(),
                                    "the start and end differ from those stated elsewhere"));
        }
    }

    private void take(OutagePeriodResolver.Outage outage) {
        PostmortemAssembler assembler = context.assembler();
        assembler.startedAt = outage.start();
        assembler.endedAt = outage.end();
        if (outage.start() != null) {
            assembler.positions.put("/summary/startedAt", outage.line());
        }
        if (outage.end() != null) {
            assembler.positions.put("/summary/endedAt", outage.line());
        }
    }

    /** The model derives the duration; so what is stated of it is compared here. */
    private void durations(List<SummaryFact> facts) {
        Set<Duration> stated = new HashSet<>();
        for (SummaryFact fact : facts) {
            if (fact.kind() == SectionKind.DURATION) {
                List<Duration> durations = DurationScanner.in(fact.text());
                if (durations.size() == 1 && stated.add(durations.get(0))) {
                    compare(durations.get(0), stated, fact);
                }
            }
        }
    }

    private void compare(Duration duration, Set<Duration> stated, SummaryFact fact) {
        PostmortemAssembler assembler = context.assembler();
        if (stated.size() > 1) {
            context.notes()
                    .add(NoteKind.CONFLICTING_DURATIONS, fact.place(), "this is not the only duration that is stated");
        }
        if (assembler.startedAt != null && assembler.endedAt != null) {
            Duration derived = Duration.between(assembler.startedAt, assembler.endedAt);
            Duration tolerance = duration.dividedBy(10).plusMinutes(1);
            if (derived.minus(duration).abs().compareTo(tolerance) > 0) {
                context.notes()
                        .add(
                                NoteKind.CONFLICTING_DURATIONS,
                                fact.place(),
                                "the duration does not fit the start and the end");
            }
        }
    }
}
