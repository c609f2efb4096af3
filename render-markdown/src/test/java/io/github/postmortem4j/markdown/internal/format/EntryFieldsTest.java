package io.github.postmortem4j.markdown.internal.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.DetectionMethod;
import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.TimelineEntry;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryFieldsTest {

    private static final Labels ENGLISH = Labels.of(Locale.ENGLISH);

    private static TimelineEntry entry(EntryKind kind) {
        return TimelineEntry.builder()
                .kind(kind)
                .text("The oven was cold.")
                .investigated("the oven")
                .assumption("a blown fuse")
                .detectionMethod(DetectionMethod.ENGINEER)
                .escalatedTo(List.of("Bob", "Eve"))
                .by("Ann")
                .source("the log")
                .build();
    }

    private static Stream<FieldValue> shown(TimelineEntry entry) {
        return EntryFields.details().stream()
                .map(field -> field.show(entry, ENGLISH))
                .filter(Objects::nonNull);
    }

    @Test
    void showEachPropertyBesidesTheKind() {
        assertThat(shown(entry(EntryKind.NOTE)))
                .containsExactly(
                        new FieldValue.Prose("the oven"),
                        new FieldValue.Prose("a blown fuse"),
                        new FieldValue.Words(ENGLISH.get("detection.ENGINEER")),
                        new FieldValue.Texts(List.of("Bob", "Eve")),
                        new FieldValue.Text("Ann"),
                        new FieldValue.Text("the log"));
        assertThat(shown(TimelineEntry.builder().build())).isEmpty();
    }

    /** The line with the kind shows the property that belongs to it. */
    @ParameterizedTest
    @CsvSource({"NOTE, 6", "DETECTED, 5", "ESCALATED, 5", "INVESTIGATED, 5", "MISLEADING_PATH, 5", "RESOLVED, 6"})
    void omitWhatTheLineWithTheKindShows(EntryKind kind, int shown) {
        assertThat(shown(entry(kind))).hasSize(shown);
        assertThat(EntryFields.isInvestigation(kind))
                .isEqualTo(kind == EntryKind.INVESTIGATED || kind == EntryKind.MISLEADING_PATH);
    }

    @Test
    void areReadBack() {
        TimelineEntry.Builder read = TimelineEntry.builder();
        List<String> values = List.of("the oven", "a blown fuse", ENGLISH.get("detection.ENGINEER"), "Bob, Eve", "Ann");
        for (int i = 0; i < values.size(); i++) {
            assertThat(EntryFields.details().get(i).readValue(values.get(i), ENGLISH, read))
                    .isTrue();
        }
        assertThat(read.build())
                .isEqualTo(entry(EntryKind.NOTE).with(entry -> entry.text("").source("")));
    }
}
