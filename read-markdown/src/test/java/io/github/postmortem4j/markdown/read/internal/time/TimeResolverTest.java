package io.github.postmortem4j.markdown.read.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.markdown.read.internal.draft.NoteCollector;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownLine;
import io.github.postmortem4j.markdown.read.internal.source.MarkdownSourceReader;
import io.github.postmortem4j.markdown.read.note.Note;
import io.github.postmortem4j.markdown.read.option.DateOrder;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimeResolverTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final NoteCollector notes = new NoteCollector(100);

    private TimeResolver resolver(@Nullable DateOrder order, String document) {
        return new TimeResolver(null, order, lines(document), notes);
    }

    private static List<MarkdownLine> lines(String document) {
        return MarkdownSourceReader.read(document).lines();
    }

    private @Nullable LocalDate day(TimeResolver resolver, String text) {
        MarkdownLine line = lines(text).get(0);
        return resolver.day(MomentFinder.days(text).get(0), null, line);
    }

    private List<String> messages() {
        return notes.inOrder().stream().map(Note::getMessage).toList();
    }

    @Test
    void takesTheOrderOfDayAndMonthFromDatesThatProveIt() {
        TimeResolver dayFirst = resolver(null, "On 13/04/2024\n\n| When |\n|---|\n| 04/05/2024 |");
        assertThat(day(dayFirst, "04/05/2024")).isEqualTo("2024-05-04");
        TimeResolver monthFirst = resolver(null, "| When |\n|---|\n| 04/13/2024 |");
        assertThat(day(monthFirst, "04/05/2024")).isEqualTo("2024-04-05");
        assertThat(messages()).isEmpty();
    }

    @Test
    void notesADateWhoseOrderNothingProves() {
        assertThat(day(resolver(null, "04/05/2024"), "04/05/2024")).isNull();
        assertThat(day(resolver(null, "13/04/2024 and 04/13/2024"), "04/05/2024"))
                .isNull();
        assertThat(messages())
                .hasSize(1)
                .allMatch(note -> note.startsWith("either number of this date can be the month"));
    }

    @Test
    void ignoresDatesInCodeAndQuotes() {
        TimeResolver resolver = resolver(null, "> 13/04/2024\n\n```\n13/04/2024\n```");
        assertThat(day(resolver, "04/05/2024")).isNull();
        assertThat(resolver.dayOrNull(MomentFinder.days("May 4").get(0), null)).isNull();
    }

    @Test
    void prefersTheOrderThatTheCallerChose() {
        assertThat(day(resolver(DateOrder.DAY_FIRST, "04/13/2024"), "04/05/2024"))
                .isEqualTo("2024-05-04");
        assertThat(day(resolver(DateOrder.MONTH_FIRST, "13/04/2024"), "04/05/2024"))
                .isEqualTo("2024-04-05");
    }

    @Test
    void addsTheYearIfTheDocumentHasOnlyOne() {
        assertThat(day(resolver(null, "On 2024-04-10"), "May 4")).isEqualTo("2024-05-04");
        assertThat(day(resolver(null, "On 2024-04-10 and 2023-04-10"), "May 4")).isNull();
        assertThat(messages()).containsExactly("this date has no year: add the year");
    }

    @Test
    void notesADateThatDoesNotExist() {
        assertThat(day(resolver(null, "2023-01-01"), "2023-02-29")).isNull();
        assertThat(day(resolver(null, "2023-01-01"), "February 29")).isNull();
        assertThat(messages())
                .containsOnly("this date does not exist: correct it")
                .hasSize(2);
    }

    @Test
    void notesFaultsOfTimes() {
        TimeResolver resolver = resolver(null, "x");
        for (String text : List.of("25:00", "14:??", "HH:mm", "09:40")) {
            ClockText clock = ClockScanner.at(text, 0);
            LocalTime time = resolver.time(clock, lines(text).get(0));
            assertThat(time).isEqualTo(text.equals("09:40") ? LocalTime.of(9, 40) : null);
        }
        assertThat(messages())
                .containsExactly(
                        "this time does not exist: correct it",
                        "this time is incomplete: fill in the missing part",
                        "this time is a template placeholder: replace it");
    }

    @Test
    void assumesTheZoneOfTheCallerForAmbiguousNames() {
        ZoneText ambiguous = new ZoneText("CST", null, 3);
        MarkdownLine line = lines("CST").get(0);
        assertThat(new TimeResolver(BERLIN, null, List.of(), notes).zone(ambiguous, line))
                .isEqualTo(BERLIN);
        assertThat(new TimeResolver(BERLIN, null, List.of(), notes).assumed()).isEqualTo(BERLIN);
        assertThat(messages()).isEmpty();
        assertThat(resolver(null, "x").zone(ambiguous, line)).isNull();
        assertThat(resolver(null, "x").zone(new ZoneText("CET", ZoneId.of("+01:00"), 3), line))
                .isEqualTo(ZoneId.of("+01:00"));
        assertThat(messages())
                .containsExactly("\"CST\" can mean several time zones: write the offset from UTC, such as +02:00");
    }

    @Test
    void findsNoMomentWhereClocksWereChanged() {
        LocalDate spring = LocalDate.of(2024, 3, 31);
        LocalDate autumn = LocalDate.of(2024, 10, 27);
        assertThat(TimeResolver.at(spring, LocalTime.of(2, 30), BERLIN)).isNull();
        assertThat(TimeResolver.at(autumn, LocalTime.of(2, 30), BERLIN)).isNull();
        assertThat(TimeResolver.isInClockChange(spring, LocalTime.of(2, 30), BERLIN))
                .isTrue();
        assertThat(TimeResolver.isInClockChange(spring, LocalTime.of(3, 30), BERLIN))
                .isFalse();
        assertThat(TimeResolver.at(spring, LocalTime.of(3, 30), BERLIN))
                .isEqualTo(OffsetDateTime.parse("2024-03-31T03:30+02:00"));
    }
}
