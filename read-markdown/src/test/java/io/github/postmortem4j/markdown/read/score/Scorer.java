package io.github.postmortem4j.markdown.read.score;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.IssueSummary;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.RootCauseAndResolution;
import io.github.postmortem4j.TimelineEntry;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Compares what the reader read with what a person read. */
final class Scorer {

    /** Any day, to compare zones by their offset. */
    private static final Instant SOME_DAY =
            LocalDate.of(2024, 1, 15).atStartOfDay(ZoneId.of("UTC")).toInstant();

    private final Score score;

    Scorer(Score score) {
        this.score = score;
    }

    void add(String document, ExpectedReading expected, Postmortem found) {
        IssueSummary summary = found.getSummary();
        RootCauseAndResolution cause = found.getRootCauseAndResolution();
        one("title", document, expected.one("title"), found.getTitle(), ScoredWords.same(found.getTitle()));
        time("start", document, expected.one("start"), summary.getStartedAt());
        time("end", document, expected.one("end"), summary.getEndedAt());
        ZoneId zone = found.getTimeZone();
        one("zone", document, expected.one("zone"), zone == null ? "" : zone.getId(), name -> isSame(name, zone));
        BigDecimal percent = summary.getImpact().getAffectedUsersPercent();
        one(
                "percent",
                document,
                expected.one("percent"),
                percent == null ? "" : percent.toPlainString(),
                percent == null ? any -> false : number -> new BigDecimal(number).compareTo(percent) == 0);
        String rootCause = cause.getRootCause().isEmpty() ? summary.getRootCause() : cause.getRootCause();
        one("root cause", document, expected.one("cause"), rootCause, ScoredWords.like(rootCause));
        one(
                "resolution",
                document,
                expected.one("fix"),
                cause.getResolution(),
                ScoredWords.like(cause.getResolution()));
        entries(document, expected.all("entry"), found.getTimeline().getEntries());
        tasks(document, expected.all("task"), found.getCorrectiveMeasures().getActionItems());
        stated(
                "improvement",
                document,
                expected.all("improvement"),
                found.getCorrectiveMeasures().getImprovements());
        stated("service", document, expected.all("service"), summary.getImpact().getServices());
    }

    private static boolean isSame(String name, ZoneId zone) {
        return zone != null
                && ZoneId.of(name)
                        .getRules()
                        .getOffset(SOME_DAY)
                        .equals(zone.getRules().getOffset(SOME_DAY));
    }

    private void time(String field, String document, String expected, OffsetDateTime found) {
        one(
                field,
                document,
                expected,
                found == null ? "" : found.toString(),
                text -> found != null && OffsetDateTime.parse(text).isEqual(found));
    }

    private void one(String field, String document, String expected, String found, Predicate<String> isRight) {
        if (expected.equals("*")) {
            return;
        }
        if (!expected.isEmpty() && !found.isEmpty() && isRight.test(expected)) {
            score.right(field);
            return;
        }
        if (!found.isEmpty()) {
            score.wrong(field, document, found + (expected.isEmpty() ? "" : ", not " + expected));
        }
        if (!expected.isEmpty()) {
            score.missed(field, document, expected);
        }
    }

    private void entries(String document, List<String> expected, List<TimelineEntry> found) {
        List<TimelineEntry> left = new ArrayList<>(found);
        for (String line : expected) {
            int bar = line.indexOf('|');
            String time = line.substring(0, bar).strip();
            Predicate<String> text = ScoredWords.within(line.substring(bar + 1).strip());
            if (remove(left, entry -> isAt(time, entry) && text.test(entry.getText()))) {
                score.right("entry");
            } else {
                score.missed("entry", document, line);
            }
        }
        left.forEach(entry ->
                score.wrong("entry", document, entry.getAt() + " " + entry.getExtensions() + " | " + entry.getText()));
    }

    /** Compares texts if the file states them, or {@code none}. */
    private void stated(String field, String document, List<String> expected, List<String> found) {
        if (!expected.isEmpty()) {
            List<String> names = expected.equals(List.of("none")) ? List.of() : expected;
            texts(field, document, names, found);
        }
    }

    private void texts(String field, String document, List<String> expected, List<String> found) {
        List<String> left = new ArrayList<>(found);
        for (String text : expected) {
            if (remove(left, ScoredWords.within(text))) {
                score.right(field);
            } else {
                score.missed(field, document, text);
            }
        }
        left.forEach(text -> score.wrong(field, document, text));
    }

    private static boolean isAt(String time, TimelineEntry entry) {
        if (!time.startsWith("?")) {
            return entry.getAt() != null && OffsetDateTime.parse(time).isEqual(entry.getAt());
        }
        Object stated = entry.getExtensions().get("statedTime");
        return entry.getAt() == null && (stated == null ? "" : stated.toString()).contains(time.substring(1));
    }

    private void tasks(String document, List<String> expected, List<ActionItem> found) {
        List<ActionItem> left = new ArrayList<>(found);
        for (String task : expected) {
            Predicate<String> text = ScoredWords.within(task);
            if (remove(left, item -> text.test(item.getTask()))) {
                score.right("action item");
            } else {
                score.missed("action item", document, task);
            }
        }
        left.forEach(item -> score.wrong("action item", document, item.getTask()));
    }

    private static <T> boolean remove(List<T> left, Predicate<T> isWanted) {
        for (int i = 0; i < left.size(); i++) {
            if (isWanted.test(left.get(i))) {
                left.remove(i);
                return true;
            }
        }
        return false;
    }
}
