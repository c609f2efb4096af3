package io.github.postmortem4j.validation.internal.claim;

import io.github.postmortem4j.validation.internal.language.Sentence;
import io.github.postmortem4j.validation.internal.language.Token;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compares the times of day that a text gives for the outage with its start and end: "down from 18:00 until 21:30", "the
 * outage began at 6 pm", "Outage: 18:00 – 21:30 UTC".
 *
 * <p>A service may have been down for a part of the outage only, so its times contradict the outage only if they are
 * outside of it.
 */
final class TimeContradiction {

    private static final int MAX_DISTANCE = 8;
    private static final int EXACT = 5;
    private static final int ROUNDED = 10;
    private static final int ROUGH = 30;
    private static final int MAX_TOLERANCE = 60;

    private final List<Token> tokens;
    private final ClaimVocabulary words;
    private final OutageTimes actual;

    private TimeContradiction(List<Token> tokens, ClaimVocabulary words, OutageTimes actual) {
        this.tokens = tokens;
        this.words = words;
        this.actual = actual;
    }

    /**
     * {@return the words of a text that contradict the start or end of the outage, as written, or {@code null} if there
     * are none}
     */
    static @Nullable String in(List<Token> text, List<ClaimVocabulary> languages, OutageTimes actual) {
        for (ClaimVocabulary words : languages) {
            TimeContradiction search = new TimeContradiction(text, words, actual);
            List<Stated> all = new ArrayList<>();
            for (int i = 0; i < text.size(); i++) {
                Stated stated = search.statedAt(i);
                if (stated != null) {
                    all.add(stated);
                }
            }
            if (!all.isEmpty() && all.stream().noneMatch(stated -> stated.agrees)) {
                Stated first = all.get(0);
                return Wording.of(text, first.from, first.to);
            }
        }
        return null;
    }

    private @Nullable Stated statedAt(int index) {
        ClockTime time = ClockTime.at(tokens, index);
        if (time == null) {
            return null;
        }
        Sentence sentence = Sentence.around(tokens, index, time.to());
        if (words.isAboutSomethingElse(sentence) || words.isIn("INTERNALS", sentence)) {
            return null;
        }
        int from = words.startOf("FROM", tokens, index);
        ClockTime end = endOfRange(time);
        if (end != null && (from >= 0 || followsLabel(index, sentence))) {
            return range(sentence, from < 0 ? index : from, time, end);
        }
        int at = words.startOf("AT", tokens, index);
        if (at < 0 || end != null) {
            return null;
        }
        if (followsOutage("STARTED", sentence, at)) {
            return new Stated(at, time.to(), agrees(time, actual.start()));
        }
        return followsOutage("ENDED", sentence, at) ? new Stated(at, time.to(), agrees(time, actual.end())) : null;
    }

    private @Nullable ClockTime endOfRange(ClockTime start) {
        int index = start.to();
        if (index >= tokens.size()) {
            return null;
        }
        String gap = tokens.get(index).gap().strip();
        if (gap.equals("-") || gap.equals("–") || gap.equals("—")) {
            return ClockTime.at(tokens, index);
        }
        int until = words.endOf("UNTIL", tokens, index);
        boolean afterDayPeriod = tokens.get(index - 1).word().equals("m");
        return until > 0 && (afterDayPeriod || !tokens.get(index).opensSentence()) ? ClockTime.at(tokens, until) : null;
    }

    private @Nullable Stated range(Sentence sentence, int from, ClockTime start, ClockTime end) {
        boolean named = words.isIn("OUTAGE", tokens, Math.max(sentence.start(), from - MAX_DISTANCE), from);
        boolean ofService = words.isIn("STATE", tokens, Math.max(sentence.start(), from - MAX_DISTANCE), from)
                || words.isIn("FAILURE", tokens, Math.max(sentence.start(), from - MAX_DISTANCE), from)
                || (from <= sentence.start() + 4 && describesFailure(sentence, end.to()));
        if ((!named && !ofService) || start.zone() == ClockTime.Zone.OTHER || end.zone() == ClockTime.Zone.OTHER) {
            return null;
        }
        Collection<ZoneId> zones = zonesOf(start.zone() == ClockTime.Zone.NONE ? end : start);
        boolean agrees = zones.stream().anyMatch(zone -> matches(start, end, actual.start(), actual.end(), zone))
                || actual.periods().stream()
                        .anyMatch(period -> zones.stream()
                                .anyMatch(zone -> matches(start, end, period.start(), period.end(), zone)));
        if (!agrees && !named && zones.stream().anyMatch(zone -> isPart(start, end, zone))) {
            return null;
        }
        return new Stated(from, end.to(), agrees);
    }

    private boolean describesFailure(Sentence sentence, int from) {
        return words.isIn("STATE", tokens, from, sentence.end()) || words.isIn("FAILURE", tokens, from, sentence.end());
    }

    /** "Outage: 18:00 – 21:30". */
    private boolean followsLabel(int index, Sentence sentence) {
        return tokens.get(index).gap().strip().equals(":")
                && index - sentence.start() <= 3
                && words.isIn("OUTAGE", tokens, sentence.start(), index);
    }

    private boolean followsOutage(String verbs, Sentence sentence, int at) {
        for (int i = at - 1; i >= Math.max(sentence.start(), at - MAX_DISTANCE); i--) {
            if (words.endOf(verbs, tokens, i) > i) {
                return words.isIn("OUTAGE", tokens, Math.max(sentence.start(), i - 4), i);
            }
        }
        return false;
    }

    private Collection<ZoneId> zonesOf(ClockTime time) {
        return time.zone() == ClockTime.Zone.UTC ? List.of(ZoneOffset.UTC) : actual.zones();
    }

    private boolean agrees(ClockTime time, OffsetDateTime moment) {
        return time.zone() == ClockTime.Zone.OTHER
                || zonesOf(time).stream()
                        .anyMatch(zone -> Math.abs(OutageTimes.minutesAfter(time, moment, zone)) <= tolerance(time));
    }

    private boolean matches(ClockTime start, ClockTime end, OffsetDateTime from, OffsetDateTime to, ZoneId zone) {
        return Math.abs(OutageTimes.minutesAfter(start, from, zone)) <= tolerance(start)
                && Math.abs(OutageTimes.minutesAfter(end, to, zone)) <= tolerance(end);
    }

    private boolean isPart(ClockTime start, ClockTime end, ZoneId zone) {
        if (actual.duration().compareTo(Duration.ofHours(12)) > 0) {
            return true;
        }
        int afterStart = OutageTimes.minutesAfter(start, actual.start(), zone);
        int beforeEnd = OutageTimes.minutesAfter(end, actual.end(), zone);
        int startToEnd = OutageTimes.minutesAfter(start, actual.end(), zone);
        return afterStart >= -tolerance(start) && startToEnd <= 0 && beforeEnd <= tolerance(end);
    }

    /** Times are rounded to a quarter of an hour, and less precise in a long outage. */
    private int tolerance(ClockTime time) {
        int rounding = time.precision() > 1 ? ROUGH : time.minuteOfDay() % 15 == 0 ? ROUNDED : EXACT;
        long share = Math.min(actual.duration().toMinutes() / 20, MAX_TOLERANCE);
        return (int) Math.max(rounding, share);
    }

    private record Stated(int from, int to, boolean agrees) {}
}
