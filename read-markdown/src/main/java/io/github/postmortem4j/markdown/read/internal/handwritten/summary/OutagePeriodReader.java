package io.github.postmortem4j.markdown.read.internal.handwritten.summary;

import io.github.postmortem4j.markdown.read.internal.draft.PostmortemAssembler;
import io.github.postmortem4j.markdown.read.internal.handwritten.context.ReadingContext;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.time.ClockText;
import io.github.postmortem4j.markdown.read.internal.time.DurationScanner;
import io.github.postmortem4j.markdown.read.internal.time.Moment;
import io.github.postmortem4j.markdown.read.internal.time.MomentFinder;
import io.github.postmortem4j.markdown.read.internal.time.MomentFinder.Span;
import io.github.postmortem4j.markdown.read.internal.words.PhraseDictionary;
import io.github.postmortem4j.markdown.read.internal.words.TextWords;
import io.github.postmortem4j.markdown.read.internal.words.WordFolding;
import io.github.postmortem4j.markdown.read.note.NoteKind;
import io.github.postmortem4j.markdown.read.option.SectionKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds when the outage started and ended. Labels take precedence over sentences. If statements disagree, both are ignored:
 * a wrong time is worse than none.
 */
public final class OutagePeriodReader {

    private static final int MAX_VERB = 60;

    /** More than an honest sentence has before or after its times. */
    private static final int MAX_HALF_SENTENCE = 500;

    private static final int MAX_VERB_WORDS = 6;

    /** The length of words such as "On" or "At about" at the start of a sentence. */
    private static final int MAX_PREPOSITION = 12;

    private final ReadingContext context;
    private final OutagePeriodResolver times;
    private final PhraseDictionary phrases;
    private final List<OutagePeriod> labeled = new ArrayList<>();
    private final List<OutagePeriod> inProse = new ArrayList<>();
    private final Set<LabeledFact> factsWithTimes = new HashSet<>();
    /** The labeled spans, whether or not they could be resolved. */
    private final Set<String> spans = new HashSet<>();
    /** The labeled starts and ends, so that one that is repeated in another time zone does not count twice. */
    private final Set<List<Instant>> moments = new HashSet<>();

    public OutagePeriodReader(ReadingContext context, OutagePeriodResolver times) {
        this.context = context;
        this.times = times;
        this.phrases = context.words().phrases();
    }

    /** {@return the facts whose times are the start and end, so that their text need not be kept} */
    public Set<LabeledFact> factsWithTimes() {
        return factsWithTimes;
    }

    public void read(List<LabeledFact> facts, List<MarkdownLine> prose) {
        facts.forEach(this::fact);
        startAndEnd(facts);
        long stated = prose.stream()
                .mapToLong(line -> MomentFinder.spans(line.text().text()).size())
                .sum();
        prose.forEach(line -> prose(line, stated == 1));
        if (stated == 0) {
            prose.forEach(this::verbs);
        }
        if (stated == 0 && labeled.isEmpty() && inProse.isEmpty()) {
            facts.stream()
                    .filter(fact -> fact.kind() == SectionKind.DURATION)
                    .forEach(fact -> fact.lines().forEach(this::verbs));
        }
        StartAndDuration lengths = new StartAndDuration(times, phrases);
        OutagePeriod withLength = stated == 0 && labeled.isEmpty() && inProse.isEmpty() ? lengths.read(prose) : null;
        if (withLength != null) {
            inProse.add(withLength);
        }
        if (labeled.isEmpty() && inProse.isEmpty()) {
            facts.stream()
                    .filter(fact -> fact.kind() == SectionKind.DURATION)
                    .forEach(fact -> fact.lines().forEach(this::noteUnread));
        }
        choose();
        endOf(labeled, lengths.labeled(facts));
        durations(facts);
    }

    private void fact(LabeledFact fact) {
        if (fact.kind() != SectionKind.DURATION) {
            return;
        }
        for (MarkdownLine line : fact.lines()) {
            for (Span span : MomentFinder.spans(line.text().text())) {
                OutagePeriod outage = times.of(span, line);
                boolean repeated = outage != null && !moments.add(outage.moments());
                if (!repeated) {
                    spans.add(time(span.from()) + " " + time(span.to()));
                }
                if (outage != null && !repeated) {
                    labeled.add(outage);
                }
                if (outage != null && !repeated && outage.start() != null && outage.end() != null) {
                    factsWithTimes.add(fact);
                }
            }
        }
    }

    /** Reports a label with two times and a dash of which one is not complete, as in {@code 10:00 M — 11:00 AM}. */
    private void noteUnread(MarkdownLine line) {
        String text = line.text().text();
        List<Moment> moments = MomentFinder.spans(text).isEmpty() ? MomentFinder.moments(text) : List.of();
        String between = moments.size() == 2
                ? text.substring(moments.get(0).end(), moments.get(1).start())
                : "";
        if (between.endsWith(" - ") || between.endsWith(" – ") || between.endsWith(" — ")) {
            String reason =
                    "a start and an end are not recognized here: write them like 2024-05-31 14:05 UTC - 15:05 UTC";
            context.notes().add(NoteKind.UNRECOGNIZED_TEXT, line, reason);
        }
    }

    private static String time(Moment moment) {
        return moment.clock() == null ? "" : String.valueOf(moment.clock().time());
    }

    private void startAndEnd(List<LabeledFact> facts) {
        OutagePeriod both = times.of(facts, SectionKind.STARTED, SectionKind.ENDED);
        if (both != null) {
            labeled.add(both);
            facts.stream()
                    .filter(fact -> (both.start() != null && fact.kind() == SectionKind.STARTED)
                            || (both.end() != null && fact.kind() == SectionKind.ENDED))
                    .forEach(factsWithTimes::add);
        }
    }

    /**
     * Reads the span in a sentence about an outage. The only span of the text counts as well if it begins with "from".
     */
    private void prose(MarkdownLine line, boolean only) {
        String text = line.text().text();
        for (Span span : MomentFinder.spans(text)) {
            int first = Math.max(0, span.from().start() - MAX_HALF_SENTENCE);
            int last = Math.min(text.length(), span.to().end() + MAX_HALF_SENTENCE);
            String around = text.substring(first, last);
            int from = around.lastIndexOf(". ", span.from().start() - first) + 1;
            int to = around.indexOf(". ", span.to().end() - first);
            String sentence = around.substring(from, to < 0 ? around.length() : to);
            boolean outage = phrases.has("OUTAGE", sentence) || (only && isFrom(text, span.from()));
            boolean activity = isAfter("ACTIVITY", text, first, span.from().start());
            if (outage && !activity && !phrases.has("NOT_OUTAGE", sentence)) {
                OutagePeriod found = times.of(span, line);
                if (found != null) {
                    inProse.add(found);
                }
            }
        }
    }

    /** {@return whether a word such as "from" is before the time of a moment, or between its date and its time} */
    private boolean isFrom(String text, Moment from) {
        ClockText clock = from.clock();
        int end = clock == null ? from.start() : Math.max(from.start(), text.lastIndexOf(' ', clock.end() - 1));
        String before = text.substring(Math.max(0, from.start() - 12), end);
        for (String word : WordFolding.words(before).split(" ", -1)) {
            if (phrases.isPhrase("FROM", word)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Reads a sentence, or two, with verbs before the times: {@code It began at 10:00 and was resolved at 11:00}. The line
     * must state no other time.
     */
    private void verbs(MarkdownLine line) {
        String text = line.text().text();
        List<Moment> moments = MomentFinder.moments(text);
        if (moments.size() != 2 || !MomentFinder.spans(text).isEmpty()) {
            return;
        }
        Moment from = moments.get(0);
        Moment to = moments.get(1);
        boolean started = isAfter("START_VERB", text, 0, from.start()) || isBeforeOutage(text, from);
        boolean verbs = started && isAfter("END_VERB", text, from.end(), to.start());
        OutagePeriod found = verbs ? times.of(new Span(from, to), line) : null;
        if (found != null) {
            inProse.add(found);
        }
    }

    /** {@return whether a sentence begins with a moment at which an outage begins: {@code On 3 May at 10:00, it went down}} */
    private boolean isBeforeOutage(String text, Moment moment) {
        String after = text.substring(moment.end(), Math.min(text.length(), moment.end() + MAX_HALF_SENTENCE));
        int end = after.indexOf(". ");
        TextWords words = TextWords.of(end < 0 ? after : after.substring(0, end));
        boolean begins = moment.start() <= MAX_PREPOSITION;
        return begins && words.size() > 0 && phrases.has("BEGAN", words.text(0, words.size()));
    }

    /** {@return whether one of a few words before a moment is a verb} */
    private boolean isAfter(String key, String text, int from, int moment) {
        TextWords words = TextWords.of(text.substring(Math.max(from, moment - MAX_VERB), Math.max(from, moment)));
        for (int i = Math.max(0, words.size() - MAX_VERB_WORDS); i < words.size(); i++) {
            if (phrases.lengthAt(key, words.folded(), i) > 0 && words.sameSentence(i, words.size() - 1)) {
                return true;
            }
        }
        return false;
    }

    private void choose() {
        List<OutagePeriod> candidates = labeled.isEmpty() ? inProse : labeled;
        long different = candidates.stream().map(OutagePeriod::times).distinct().count();
        if (different > 1 || spans.size() > 1) {
            candidates.forEach(outage -> context.notes()
                    .add(
                            NoteKind.CONFLICTING_TIMES,
                            outage.line(),
                            "several starts and ends are stated: keep one of each"));
            factsWithTimes.clear();
            return;
        }
        if (different == 1) {
            take(candidates.get(0));
            inProse.stream()
                    .filter(other -> other.differsFrom(candidates.get(0)))
                    .forEach(other -> context.notes()
                            .add(
                                    NoteKind.CONFLICTING_TIMES,
                                    other.line(),
                                    "this start and end differ from those that a label states: correct one of them"));
        }
    }

    /** Adds the end of an outage of which labels state the start and the duration only. */
    private void endOf(List<OutagePeriod> stated, @Nullable Duration duration) {
        PostmortemAssembler assembler = context.assembler();
        boolean onlyStart = stated.size() == 1 && stated.get(0).end() == null && assembler.startedAt != null;
        if (onlyStart && duration != null && assembler.startedAt != null) {
            assembler.endedAt = assembler.startedAt.plus(duration);
            assembler.positions.put("/summary/endedAt", stated.get(0).line());
        }
    }

    private void take(OutagePeriod outage) {
        PostmortemAssembler assembler = context.assembler();
        assembler.startedAt = outage.start();
        assembler.endedAt = outage.end();
        if (outage.start() != null) {
            assembler.positions.put("/summary/startedAt", outage.line());
        }
        if (outage.end() != null) {
            assembler.positions.put("/summary/endedAt", outage.endLine());
        }
    }

    /**
     * Compares stated durations with each other and with the start and end. The model only derives the duration, so no
     * rule can check this later.
     */
    private void durations(List<LabeledFact> facts) {
        Set<Duration> stated = new HashSet<>();
        for (LabeledFact fact : facts) {
            if (fact.kind() == SectionKind.DURATION) {
                List<Duration> durations = DurationScanner.in(fact.text());
                if (durations.size() == 1 && stated.add(durations.get(0))) {
                    compare(durations.get(0), stated, fact);
                }
            }
        }
    }

    private void compare(Duration duration, Set<Duration> stated, LabeledFact fact) {
        PostmortemAssembler assembler = context.assembler();
        if (stated.size() > 1) {
            context.notes().add(NoteKind.CONFLICTING_DURATIONS, fact.place(), "several durations are stated: keep one");
        }
        if (assembler.startedAt != null && assembler.endedAt != null) {
            Duration derived = Duration.between(assembler.startedAt, assembler.endedAt);
            Duration tolerance = duration.dividedBy(10).plusMinutes(1);
            if (derived.minus(duration).abs().compareTo(tolerance) > 0) {
                context.notes()
                        .add(
                                NoteKind.CONFLICTING_DURATIONS,
                                fact.place(),
                                "this duration does not match the start and end: correct one of them");
            }
        }
    }
}
