package io.github.postmortem4j.markdown.read.internal.time;

import io.github.postmortem4j.markdown.read.table.TextTable;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class MomentScannerTest {

    /** The date, time of day, zone, and the text after them. */
    @TestFactory
    Stream<DynamicTest> readsAMomentAtTheStartOfAText() throws IOException {
        return TextTable.tests("moment-parts.txt", text -> {
            Moment moment = new MomentScanner(text).at(0);
            return moment == null
                    ? "none"
                    : written(moment) + " | " + text.substring(moment.end()).strip();
        });
    }

    static String written(Moment moment) {
        ClockText clock = moment.clock();
        ZoneText zone = moment.zone();
        String time = clock == null
                ? ""
                : clock.time() == null
                        ? clock.fault().name().toLowerCase(Locale.ROOT)
                        : clock.time().toString();
        return (day(moment.day()) + " " + time + " " + (zone == null ? "" : zone(zone))).strip();
    }

    /** A date in which either number can be the month has slashes. */
    static String day(@Nullable DayText day) {
        if (day == null) {
            return "";
        }
        String year = day.year() == null ? "" : day.year().toString();
        return day.ordered()
                ? String.format(Locale.ROOT, "%s-%02d-%02d", year, day.first(), day.second())
                : day.first() + "/" + day.second() + "/" + year;
    }

    static String zone(ZoneText zone) {
        return zone.zone() == null ? "?" : zone.zone().getId();
    }
}
