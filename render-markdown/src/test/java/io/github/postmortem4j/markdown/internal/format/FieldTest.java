package io.github.postmortem4j.markdown.internal.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.Postmortem;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of field shows a value, or nothing, and reads back what it shows. */
class FieldTest {

    private static final Labels ENGLISH = Labels.of(Locale.ENGLISH);
    private static final Labels ARABIC = Labels.of(Locale.forLanguageTag("ar"));

    private final Field<ActionItem, ActionItem.Builder> owner =
            Field.text("task.owner", ActionItem::getOwner, ActionItem.Builder::owner);
    private final Field<Postmortem, Postmortem.Builder> tags =
            Field.texts("document.tags", Postmortem::getTags, Postmortem.Builder::tags);
    private final Field<ActionItem, ActionItem.Builder> tracker =
            Field.address("task.trackerAt", "task.tracker", ActionItem::getTracker, ActionItem.Builder::tracker);
    private final Field<ActionItem, ActionItem.Builder> due =
            Field.day("task.due", ActionItem::getDue, ActionItem.Builder::due);
    private final Field<ActionItem, ActionItem.Builder> priority = Field.constant(
            "", "task.priority", ActionItem.Priority.class, ActionItem::getPriority, ActionItem.Builder::priority);

    private final ActionItem.Builder read = ActionItem.builder();

    @Test
    void showsATextAsItIs() {
        assertThat(owner.show(ActionItem.builder().owner(" Bob · Eve").build(), ENGLISH))
                .isEqualTo(new FieldValue.Text(" Bob · Eve"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\u00A0", "\u200B\u2060"})
    void showsNothingForATextThatShowsNothing(String blank) {
        ActionItem item = ActionItem.builder().owner(blank).tracker(blank).build();
        Postmortem document = Postmortem.builder().tags(List.of(blank, blank)).build();

        assertThat(owner.show(item, ENGLISH)).isNull();
        assertThat(tracker.show(item, ENGLISH)).isNull();
        assertThat(tags.show(document, ENGLISH)).isNull();
        assertThat(tags.show(Postmortem.builder().build(), ENGLISH)).isNull();
    }

    @Test
    void showsAllTextsIfOneOfThemShowsSomething() {
        assertThat(tags.show(Postmortem.builder().tags(List.of("", "oven")).build(), ENGLISH))
                .isEqualTo(new FieldValue.Texts(List.of("", "oven")));
    }

    @Test
    void showsProseWithItsParagraphs() {
        Field<ActionItem, ActionItem.Builder> task =
                Field.prose("taskTable.task", ActionItem::getTask, ActionItem.Builder::task);

        assertThat(task.show(ActionItem.builder().task("a\n\nb").build(), ENGLISH))
                .isEqualTo(new FieldValue.Prose("a\n\nb"));
        assertThat(task.show(ActionItem.builder().task(" ").build(), ENGLISH)).isNull();
        assertThat(task.readValue("a", ENGLISH, read)).isTrue();
        assertThat(read.build().getTask()).isEqualTo("a");
    }

    @Test
    void showsAnAddressWithItsTitle() {
        assertThat(tracker.show(ActionItem.builder().tracker("PIES-2").build(), ENGLISH))
                .isEqualTo(new FieldValue.Address("tracker", "PIES-2"));
    }

    @Test
    void showsADayInTheNotationOfTheLanguage() {
        ActionItem item = ActionItem.builder().due(LocalDate.of(2024, 5, 31)).build();

        assertThat(due.show(item, ENGLISH)).isEqualTo(new FieldValue.Words("2024-05-31"));
        assertThat(due.show(item, ARABIC)).isEqualTo(new FieldValue.Words(ARABIC.date(LocalDate.of(2024, 5, 31))));
        assertThat(due.show(ActionItem.builder().build(), ENGLISH)).isNull();
    }

    @Test
    void showsTheWordsOfAConstant() {
        assertThat(priority.show(
                        ActionItem.builder().priority(ActionItem.Priority.LOW).build(), ENGLISH))
                .isEqualTo(new FieldValue.Words("low priority"));
        assertThat(priority.show(ActionItem.builder().build(), ENGLISH)).isNull();
    }

    @Test
    void readsAPartOfALineByItsLabel() {
        assertThat(owner.readPart("owner: " + SeparatorMask.mask("Bob · Eve"), ENGLISH, read))
                .isTrue();
        assertThat(tracker.readPart("tracker: " + SeparatorMask.mask("(x)"), ENGLISH, read))
                .isTrue();
        assertThat(due.readPart("due 2024-05-31", ENGLISH, read)).isTrue();
        assertThat(priority.readPart("low priority", ENGLISH, read)).isTrue();

        assertThat(read.build())
                .isEqualTo(ActionItem.builder()
                        .owner("Bob · Eve")
                        .tracker("(x)")
                        .due(LocalDate.of(2024, 5, 31))
                        .priority(ActionItem.Priority.LOW)
                        .build());
    }

    @Test
    void readsAValueWithoutItsLabel() {
        Postmortem.Builder document = Postmortem.builder();

        assertThat(owner.readValue("owner: Bob", ENGLISH, read)).isTrue();
        assertThat(due.readValue("2024-05-31", ENGLISH, read)).isTrue();
        assertThat(tags.readValue("oven, " + SeparatorMask.mask("a, b"), ENGLISH, document))
                .isTrue();

        assertThat(read.build())
                .isEqualTo(ActionItem.builder()
                        .owner("owner: Bob")
                        .due(LocalDate.of(2024, 5, 31))
                        .build());
        assertThat(document.build().getTags()).containsExactly("oven", "a, b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bob", "Owner: Bob", "due tomorrow", "due", "low", "tracker"})
    void leavesAPartOfAnotherFieldUnread(String part) {
        assertThat(List.of(owner, tracker, due, priority)).noneMatch(field -> field.readPart(part, ENGLISH, read));
        assertThat(read.build()).isEqualTo(ActionItem.builder().build());
    }

    @Test
    void leavesAValueOfAnotherTypeUnread() {
        assertThat(List.of(due, priority)).noneMatch(field -> field.readValue("soon", ENGLISH, read));
        assertThat(read.build()).isEqualTo(ActionItem.builder().build());
    }
}
