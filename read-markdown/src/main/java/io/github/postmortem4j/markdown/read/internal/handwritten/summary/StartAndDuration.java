package io.github.postmortem4j.markdown.read.internal.handwritten.summary;

import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.time.DurationScanner;
import io.github.postmortem4j.markdown.read.internal.time.Moment;
import io.github.postmortem4j.markdown.read.internal.time.MomentFinder;
import io.github.postmortem4j.markdown.read.internal.time.MomentFinder.Span;
import io.github.postmortem4j.markdown.read.internal.words.PhraseDictionary;
import io.github.postmortem4j.markdown.read.internal.words.PhraseWords;
import io.github.postmortem4j.markdown.read.internal.words.TextWords;
import io.github.postmortem4j.markdown.read.option.SectionKind;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the outage in sentences that state its start and how long it lasted: {@code It went down at 14:30 UTC and the outage
 * lasted 2 hours}. A duration that is not exact, such as "about 2 hours", has no end.
 */
final class StartAndDuration {

    private static final int MAX_LENGTH = 4_000;

    /** The length of a duration, and the number of words of a labeled one that says nothing else. */
    private static final int MAX_DURATION = 60;

    private static final int MAX_WORDS = 6;

    /** The number of words such as "On" or "At about" before the time at the start of a sentence. */
    private static final int MAX_PREPOSITION = 2;

    /** The number of times in a summary, one of which can be that of the start. */
    private static final int MAX_TIMES = 6;

    private final OutagePeriodResolver times;
    private final PhraseDictionary phrases;

    StartAndDuration(OutagePeriodResolver times, PhraseDictionary phrases) {
        this.times = times;
        this.phrases = phrases;
    }

    /** A time in a line. */
    private record Place(MarkdownLine line, Moment moment) {}

    /** {@return the outage, without its end if that is not certain, or {@code null} if the sentences do not state it} */
    @Nullable OutagePeriod read(List<MarkdownLine> prose) {
        List<Place> places = new ArrayList<>();
        for (MarkdownLine line : prose) {
            if (line.kind() != MarkdownLine.Kind.CODE && line.text().text().length() <= MAX_LENGTH) {
                MomentFinder.moments(line.text().text()).forEach(moment -> places.add(new Place(line, moment)));
            }
        }
        if (places.size() > 1) {
            OutagePeriod both = places.size() == 2 ? proven(places.get(0), places.get(1)) : null;
            return both == null ? onlyStart(places) : both;
        }
        OffsetDateTime start = places.size() == 1 ? start(places.get(0)) : null;
        if (start == null) {
            return null;
        }
        Duration duration = duration(prose);
        MarkdownLine line = places.get(0).line();
        return new OutagePeriod(start, duration == null ? null : start.plus(duration), line, line);
    }

    /** {@return the first of several times if it alone is that of a start, without an end, or {@code null}} */
    private @Nullable OutagePeriod onlyStart(List<Place> places) {
        Place first = places.get(0);
        boolean only = places.size() <= MAX_TIMES && first.moment().day() != null && isStart(first);
        OffsetDateTime start = only && places.stream().skip(1).noneMatch(this::isStart) ? start(first) : null;
        return start == null ? null : new OutagePeriod(start, null, first.line(), first.line());
    }

    /** {@return two times that are as far apart as a duration that is stated with them} */
    private @Nullable OutagePeriod proven(Place first, Place second) {
        List<Duration> durations = DurationScanner.in(first.line().text().text());
        if (durations.isEmpty() || first.line().line() != second.line().line()) {
            return null;
        }
        OutagePeriod outage = times.of(new Span(first.moment(), second.moment()), first.line());
        OffsetDateTime start = outage == null ? null : outage.start();
        OffsetDateTime end = outage == null ? null : outage.end();
        boolean agrees = start != null && end != null && durations.contains(Duration.between(start, end));
        return agrees ? outage : null;
    }

    /** {@return the time of a sentence that says that the outage began then, or {@code null}} */
    private @Nullable OffsetDateTime start(Place place) {
        return isStart(place) ? times.moment(place.moment(), place.line()) : null;
    }

    private boolean isStart(Place place) {
        String text = place.line().text().text();
        Moment moment = place.moment();
        int from = text.lastIndexOf(". ", moment.start()) + 1;
        int end = text.indexOf(". ", moment.end());
        String before = text.substring(from, moment.start());
        String after = text.substring(moment.end(), end < 0 ? text.length() : end);
        boolean ended = phrases.has("END_VERB", before) || phrases.has("ENDED_THEN", after);
        boolean other = phrases.has("NOT_OUTAGE", before + after) || phrases.has("NOT_THIS_TIME", before + after);
        boolean first = TextWords.of(before).size() <= MAX_PREPOSITION;
        boolean began = began(words(before)) || (first && began(words(after)));
        return began && !ended && !other;
    }

    /** {@return whether some words say that something went down, had an outage, or that the outage began} */
    private static boolean began(PhraseWords words) {
        for (int i = 0; i < words.size(); i++) {
            boolean began = words.is("OUTAGE_SUBJECT", i - 1) && words.is("START_OF_OUTAGE", i);
            if (began || words.is("WENT_DOWN", i) || DownStatement.hadOutage(words, i)) {
                return true;
            }
        }
        return false;
    }

    private PhraseWords words(String text) {
        return new PhraseWords(TextWords.of(text), phrases);
    }

    /** {@return the only duration of the outage that sentences state exactly, or {@code null}} */
    private @Nullable Duration duration(List<MarkdownLine> prose) {
        Set<Duration> found = new HashSet<>();
        for (MarkdownLine line : prose) {
            String text = line.text().text();
            PhraseWords words = words(text.length() > MAX_LENGTH ? "" : text);
            for (int i = 0; i < words.size(); i++) {
                int lasted = lasted(words, i);
                int after = lasted == 0 ? text.length() : words.words().end(i + lasted - 1);
                String rest = text.substring(after, Math.min(text.length(), after + MAX_DURATION))
                        .stripLeading();
                boolean exact = !rest.isEmpty() && Character.isDigit(rest.charAt(0));
                List<Duration> durations = exact ? DurationScanner.in(rest) : List.of();
                if (!durations.isEmpty()) {
                    found.add(durations.get(0));
                    i += lasted - 1;
                }
            }
        }
        return found.size() == 1 ? found.iterator().next() : null;
    }

    /** {@return the number of words of "lasted for", with the outage before it, or of "was down for"; 0 if there are none} */
    private static int lasted(PhraseWords words, int at) {
        int down = words.at("DOWN_FOR", at);
        boolean pronoun = words.is("NO_NAME", at - 1) && !words.is("OUTAGE_NOUN", at - 1);
        boolean alone = at == 1 || (at > 1 && (words.words().beginsClause(at - 1) || words.is("AND", at - 2)));
        boolean outage = words.is("OUTAGE_SUBJECT", at - 1) && (!pronoun || alone);
        return down > 0 || !outage ? down : words.at("LASTED", at);
    }

    /** {@return the duration that a label states exactly and without a time of day, or {@code null}} */
    @Nullable Duration labeled(List<LabeledFact> facts) {
        Set<Duration> found = new HashSet<>();
        for (LabeledFact fact : facts) {
            String text = fact.kind() == SectionKind.DURATION ? fact.text() : "";
            if (!text.isBlank()) {
                List<Duration> durations = isExact(text) ? DurationScanner.in(text) : List.of();
                found.add(durations.size() == 1 ? durations.get(0) : Duration.ZERO);
            }
        }
        return found.size() == 1 && !found.contains(Duration.ZERO)
                ? found.iterator().next()
                : null;
    }

    private boolean isExact(String text) {
        boolean alone = text.length() <= MAX_DURATION && TextWords.of(text).size() <= MAX_WORDS;
        return alone
                && Character.isDigit(text.strip().charAt(0))
                && text.chars().noneMatch(c -> "~<>≈≤≥+-–".indexOf(c) >= 0)
                && !phrases.has("ABOUT", text)
                && !phrases.has("BOUND", text)
                && MomentFinder.moments(text).isEmpty();
    }
}
