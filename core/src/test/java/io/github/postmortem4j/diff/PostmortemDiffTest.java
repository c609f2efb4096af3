package io.github.postmortem4j.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.Postmortem;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class PostmortemDiffTest {

    private static final OffsetDateTime NINE = OffsetDateTime.parse("2026-03-02T09:00:00Z");

    private static final Postmortem POSTMORTEM = Postmortem.builder()
            .title("Checkout ran out of disk")
            .timeline(timeline -> timeline.addEntry(
                            entry -> entry.at(NINE).kind(EntryKind.STARTED).text("The disk filled up."))
                    .addEntry(entry -> entry.at(NINE.plusMinutes(4))
                            .kind(EntryKind.DETECTED)
                            .text("An alert fired.")))
            .correctiveMeasures(
                    measures -> measures.addActionItem(item -> item.id("A-1").task("Rotate the logs"))
                            .addActionItem(item -> item.id("A-2").task("Alert on disk space")))
            .build();

    @Test
    void isEmptyForEqualPostmortems() {
        PostmortemDiff diff =
                PostmortemDiff.between(POSTMORTEM, POSTMORTEM.toBuilder().build());

        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff).hasToString("");
    }

    @Test
    void reportsAChangedTextWithBothValues() {
        assertThat(diff(POSTMORTEM.with(p -> p.title("Disk full"))))
                .hasToString("/title: \"Checkout ran out of disk\" -> \"Disk full\"");
    }

    @Test
    void reportsAnEntryInsertedAtTheTopAsOneChange() {
        Postmortem changed = POSTMORTEM
                .with(p -> p.timeline(
                        t -> t.addEntry(e -> e.at(NINE.minusMinutes(1)).text("A deployment started."))))
                .with(p -> p.timeline(p.build().getTimeline().sorted()));

        assertThat(diff(changed).getChanges())
                .singleElement()
                .satisfies(change -> assertThat(change.getPointer()).isEqualTo("/timeline/0"))
                .extracting(Change::getKind)
                .isEqualTo(Change.Kind.ADDED);
    }

    @Test
    void matchesAnActionItemByItsIdAfterItMoved() {
        ActionItem first = POSTMORTEM.getCorrectiveMeasures().getActionItems().get(0);
        Postmortem changed = POSTMORTEM.with(p -> p.correctiveMeasures(measures -> {
            measures.removeActionItems(item -> item.getId().equals("A-1"));
            measures.addActionItem(first.with(item -> item.status(ActionItem.Status.DONE)));
        }));

        assertThat(diff(changed)).hasToString("""
                        /correctiveMeasures/actionItems/1/status: OPEN -> DONE
                        /correctiveMeasures/actionItems: reordered""");
    }

    @Test
    void matchesAnEntryByItsTimeAndKindAfterItsTextChanged() {
        Postmortem changed = POSTMORTEM.with(p -> p.timeline(t -> t.editEntry(1, e -> e.text("A page went out."))));

        assertThat(diff(changed)).hasToString("/timeline/1/text: \"An alert fired.\" -> \"A page went out.\"");
    }

    @Test
    void pointsIntoTheFirstDocumentForWhatWasRemoved() {
        Postmortem changed =
                POSTMORTEM.with(p -> p.timeline(t -> t.removeEntries(e -> e.getKind() == EntryKind.DETECTED)));

        assertThat(diff(changed).getChanges())
                .singleElement()
                .extracting(Change::getPointer, Change::getKind, Change::getAfter)
                .containsExactly("/timeline/1", Change.Kind.REMOVED, null);
    }

    @Test
    void reportsValuesThatWereAbsentAsAdded() {
        Postmortem changed = POSTMORTEM.with(p -> p.id("INC-1")
                .summary(s -> s.impact(i -> i.affectedUsersPercent(new BigDecimal("12.50"))))
                .putExtension("x-a/b", true));

        assertThat(diff(changed)).hasToString("""
                        /id: added "INC-1"
                        /summary/impact/affectedUsersPercent: added 12.50
                        /x-a~1b: added true""");
    }

    @Test
    void keepsEachLineOfTextOnOneLine() {
        assertThat(diff(POSTMORTEM.with(p -> p.title("a\n\"b\""))))
                .hasToString("/title: \"Checkout ran out of disk\" -> \"a\\n\\\"b\\\"\"");
    }

    private static PostmortemDiff diff(Postmortem changed) {
        return PostmortemDiff.between(POSTMORTEM, changed);
    }
}
