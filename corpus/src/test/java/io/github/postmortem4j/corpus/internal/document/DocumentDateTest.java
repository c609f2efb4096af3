package io.github.postmortem4j.corpus.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.Postmortem;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentDateTest {

    private static final Postmortem UNDATED =
            Postmortem.builder().title("Undated").build();

    @ParameterizedTest
    @CsvSource({
        "2017-03-06-maps.md,         2017-03-06",
        "20170306-maps.md,           2017-03-06",
        "2016-01-01/2017-03-06.md,   2017-03-06",
    })
    void takesTheDateOfTheFileName(String path, String date) {
        assertThat(DocumentDate.of(UNDATED, path)).isEqualTo(OffsetDateTime.parse(date + "T00:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({"20190231-maps.md", "INC-201703061.md", "maps.md", "3017-03-06.md"})
    void takesNoDateFromOtherDigits(String path) {
        assertThat(DocumentDate.of(UNDATED, path)).isNull();
    }

    @Test
    void prefersTheStartOfTheOutage() {
        OffsetDateTime start = OffsetDateTime.parse("2020-05-05T05:05:05+02:00");
        Postmortem dated = UNDATED.toBuilder()
                .summary(UNDATED.getSummary().toBuilder().startedAt(start).build())
                .build();
        assertThat(DocumentDate.of(dated, "2017-03-06.md")).isEqualTo(start);
    }

    @ParameterizedTest
    @CsvSource({
        "Maps are down, STARTED, 2020-05-04",
        "Maps are down, DETECTED, 2020-05-04",
        "Maps are down on 2020-05-04, NOTE, 2020-05-04",
        "Maps are down on 2020-05-05, NOTE, 2020-05-01",
        "Maps are down, NOTE, 2020-05-01",
    })
    void prefersTheEntryThatIsMostLikelyTheStart(String title, EntryKind kind, String date) {
        Postmortem planned = UNDATED.with(postmortem -> postmortem
                .title(title)
                .timeline(timeline -> timeline.addEntry(entry -> entry.at(noon("2020-05-06")))
                        .addEntry(entry -> entry.at(noon("2020-05-01")))
                        .addEntry(entry -> entry.at(noon("2020-05-04")).kind(kind))));

        assertThat(DocumentDate.of(planned, "2020-05-07.md")).isEqualTo(noon(date));
    }

    private static OffsetDateTime noon(String date) {
        return OffsetDateTime.parse(date + "T12:00:00Z");
    }
}
