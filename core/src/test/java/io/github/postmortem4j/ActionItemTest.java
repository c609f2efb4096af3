package io.github.postmortem4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionItemTest {

    private static final LocalDate DUE = LocalDate.of(2024, 6, 1);

    @ParameterizedTest
    @CsvSource({"OPEN, true", "IN_PROGRESS, true", "DONE, false", "WONT_DO, false"})
    void isOpenUntilItIsDoneOrDecidedAgainst(ActionItem.Status status, boolean open) {
        ActionItem item = ActionItem.builder().status(status).due(DUE).build();

        assertThat(item.isOpen()).isEqualTo(open);
        assertThat(item.isOverdue(DUE.plusDays(1))).isEqualTo(open);
    }

    @Test
    void isOverdueFromTheDayAfterTheDueDate() {
        assertThat(ActionItem.builder().due(DUE).build().isOverdue(DUE)).isFalse();
        assertThat(ActionItem.builder().due(DUE).build().isOverdue(DUE.plusDays(1)))
                .isTrue();
        assertThat(ActionItem.builder().build().isOverdue(DUE)).isFalse();
    }

    @Test
    void isListedWithTheOpenAndTheOverdueItemsOfItsDocument() {
        CorrectiveMeasures measures = CorrectiveMeasures.builder()
                .addActionItem(
                        item -> item.id("A-1").status(ActionItem.Status.DONE).due(DUE))
                .addActionItem(item -> item.id("A-2"))
                .addActionItem(item -> item.id("A-3").due(DUE))
                .build();

        assertThat(measures.open()).extracting(ActionItem::getId).containsExactly("A-2", "A-3");
        assertThat(measures.overdue(DUE.plusDays(1)))
                .extracting(ActionItem::getId)
                .containsExactly("A-3");
    }
}
