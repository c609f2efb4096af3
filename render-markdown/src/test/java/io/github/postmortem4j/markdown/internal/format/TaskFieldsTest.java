package io.github.postmortem4j.markdown.internal.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.ActionItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the fields of an action item show is read back. */
class TaskFieldsTest {

    private static final ActionItem ITEM = ActionItem.builder()
            .status(ActionItem.Status.IN_PROGRESS)
            .priority(ActionItem.Priority.LOW)
            .type(ActionItem.Type.DETECT)
            .owner("Bob")
            .due(LocalDate.of(2024, 5, 31))
            .completed(LocalDate.of(2024, 6, 1))
            .tracker("PIES-2")
            .build();

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "pt", "ar"})
    void readBackColumnsOfEveryLanguage(String language) {
        Labels labels = Labels.of(Locale.forLanguageTag(language));
        ActionItem.Builder read = ActionItem.builder();
        for (Field<ActionItem, ActionItem.Builder> column : TaskFields.columns()) {
            assertThat(column.readValue(words(column, labels), labels, read)).isTrue();
        }
        assertThat(read.build()).isEqualTo(ITEM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "pt", "ar"})
    void readBackPartsOfALineOfEveryLanguage(String language) {
        Labels labels = Labels.of(Locale.forLanguageTag(language));
        ActionItem.Builder read = ActionItem.builder();
        for (Field<ActionItem, ActionItem.Builder> field : TaskFields.line()) {
            String value = words(field, labels);
            String part = field.label().isEmpty() ? value : labels.fill(field.label(), value);
            assertThat(field.readPart(part, labels, read)).isTrue();
        }
        assertThat(read.build()).isEqualTo(ITEM);
    }

    @Test
    void showNothingForAbsentValues() {
        Labels labels = Labels.of(Locale.ENGLISH);
        ActionItem open = ActionItem.builder().owner(" ").build();
        assertThat(TaskFields.line())
                .allSatisfy(field -> assertThat(field.show(open, labels)).isNull());
    }

    @Test
    void rejectWhatTheyDoNotShow() {
        Labels labels = Labels.of(Locale.ENGLISH);
        ActionItem.Builder read = ActionItem.builder();
        for (String part : List.of("due tomorrow", "urgent", "2024-05-31", "due 2024-13-01", "")) {
            assertThat(TaskFields.line()).noneMatch(field -> field.readPart(part, labels, read));
        }
        assertThat(read.build()).isEqualTo(ActionItem.builder().build());
    }

    @Test
    void readYearsOfAnyLength() {
        for (String language : List.of("en", "ar")) {
            Labels labels = Labels.of(Locale.forLanguageTag(language));
            for (LocalDate day : List.of(LocalDate.of(-44, 3, 15), LocalDate.of(12024, 5, 31))) {
                assertThat(labels.day(labels.date(day))).isEqualTo(day);
            }
        }
    }

    private static String words(Field<ActionItem, ActionItem.Builder> field, Labels labels) {
        FieldValue value = field.show(ITEM, labels);
        if (value instanceof FieldValue.Words words) {
            return words.words();
        }
        return value instanceof FieldValue.Address address
                ? address.uri()
                : value instanceof FieldValue.Text text ? text.text() : "";
    }
}
