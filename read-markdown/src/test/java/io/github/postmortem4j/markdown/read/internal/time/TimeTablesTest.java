package io.github.postmortem4j.markdown.read.internal.time;

import io.github.postmortem4j.markdown.read.table.TextTable;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Durations, zones and spans in single texts. */
class TimeTablesTest {

    /** The durations in a text, in hours and minutes. */
    @TestFactory
    Stream<DynamicTest> readsDurations() throws IOException {
        return TextTable.tests(
                "durations.txt",
                text -> orNone(DurationScanner.in(text).stream().map(Object::toString)));
    }

    /** The zone at the start of a text behind a time, its name, and the text after it. */
    @TestFactory
    Stream<DynamicTest> readsZones() throws IOException {
        return TextTable.tests("zones.txt", text -> {
            ZoneText zone = ZoneScanner.at("10:00 " + text, 6);
            return zone == null
                    ? "none"
                    : MomentScannerTest.zone(zone) + " | " + zone.name() + " | "
                            + ("10:00 " + text).substring(zone.end()).strip();
        });
    }

    /** The moments with a time of day in a sentence, and the spans between them. */
    @TestFactory
    Stream<DynamicTest> findsMomentsAndSpans() throws IOException {
        return TextTable.tests("found-moments.txt", text -> {
            String moments = orNone(MomentFinder.moments(text).stream().map(MomentScannerTest::written));
            String spans = MomentFinder.spans(text).stream()
                    .map(span -> MomentScannerTest.written(span.from()) + " to " + MomentScannerTest.written(span.to()))
                    .collect(Collectors.joining("; "));
            return moments + (spans.isEmpty() ? "" : " | " + spans);
        });
    }

    /** The dates in a sentence. */
    @TestFactory
    Stream<DynamicTest> findsDates() throws IOException {
        return TextTable.tests(
                "found-dates.txt",
                text -> orNone(MomentFinder.days(text).stream().map(MomentScannerTest::day)));
    }

    /** The moment at the start of a line, the end of its span, and the text of the line. */
    @TestFactory
    Stream<DynamicTest> readsLeadingMoments() throws IOException {
        return TextTable.tests("leading-moments.txt", text -> {
            LeadingMoment moment = LeadingMoment.of(text);
            if (moment == null) {
                return "none";
            }
            String until = moment.until() == null ? "" : " to " + MomentScannerTest.written(moment.until());
            String separator = moment.separated() ? " | " : " _ ";
            return MomentScannerTest.written(moment.moment()) + until + separator + text.substring(moment.text());
        });
    }

    private static String orNone(Stream<String> values) {
        String all = values.collect(Collectors.joining("; "));
        return all.isEmpty() ? "none" : all;
    }
}
