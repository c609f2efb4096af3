package com.example.languages;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.Postmortem;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each language creates, changes and reads the same postmortem. */
class LanguagesTest {

    private static final Postmortem DRAFT = Postmortem.builder()
            .id("INC-7")
            .title("Checkout ran out of disk")
            .timeZone(ZoneId.of("Europe/Paris"))
            .addTags("disk", "tmp-1")
            .addReviewer("Priya")
            .summary(summary -> summary.startedAt(OffsetDateTime.parse("2026-03-02T09:12:00+01:00")))
            .timeline(timeline -> timeline.addEntry(entry -> entry.text("Deployed."))
                    .addEntry(entry -> entry.at(OffsetDateTime.parse("2026-03-02T09:16:00+01:00"))
                            .kind(EntryKind.DETECTED)
                            .text("Alert fired.")))
            .putExtension("x-cost", null)
            .putExtension("x-team", "storage")
            .build();

    private static final Postmortem AMENDED = DRAFT.with(postmortem -> postmortem
            .tags(List.of("disk"))
            .clearReviewers()
            .putExtension("x-room", null)
            .timeline(timeline -> timeline.editEntry(0, entry -> entry.by("Ada")).editEntry(1, entry -> entry.by("PagerDuty")))
            .correctiveMeasures(measures -> measures.addActionItem(
                    item -> item.task("Rotate the logs").due(LocalDate.of(2026, 4, 1)))));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void createChangeAndReadAPostmortem(Language language) throws Exception {
        List<?> results = language.run(folder);

        assertThat(results.get(0)).isEqualTo(DRAFT);
        assertThat(results.get(1)).isEqualTo(AMENDED);
        assertThat(results.get(2)).isEqualTo("PagerDuty after PT4M, cost null");
    }

    @Test
    void callABuilderByReflection() throws ReflectiveOperationException {
        Object builder = Postmortem.builder();
        builder.getClass().getMethod("title", String.class).invoke(builder, "Disk full");
        builder.getClass().getMethod("putExtension", String.class, Object.class).invoke(builder, "x-cost", null);

        assertThat(builder.getClass().getMethod("build").invoke(builder))
                .isEqualTo(Postmortem.builder().title("Disk full").putExtension("x-cost", null).build());
    }
}
