package io.github.postmortem4j.markdown.read.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.TimelineEntry;
import io.github.postmortem4j.markdown.read.MarkdownReader;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the reader makes of single texts, as tables with one text and its value a line. */
class SpellingTablesTest {

    private static final MarkdownReader READER = MarkdownReader.create();

    /** The moment of an entry in a timeline of 14 March 2026 in UTC, and its text. */
    @TestFactory
    Stream<DynamicTest> readsMoments() throws IOException {
        return TextTable.tests("moments.txt", SpellingTablesTest::moment);
    }

    /** The share of affected users that a sentence below "Impact" states. */
    @TestFactory
    Stream<DynamicTest> readsShares() throws IOException {
        return TextTable.tests("shares.txt", SpellingTablesTest::share);
    }

    /** The fields of an action item: task, owner, due date, priority and status. */
    @TestFactory
    Stream<DynamicTest> readsTasks() throws IOException {
        return TextTable.tests("tasks.txt", SpellingTablesTest::task);
    }

    private static String moment(String text) {
        List<TimelineEntry> entries = READER.read("# T\n\n## Timeline (UTC), 2026-03-14\n\n- " + text + "\n")
                .getPostmortem()
                .getTimeline()
                .getEntries();
        assertThat(entries).hasSize(1);
        TimelineEntry entry = entries.get(0);
        return (entry.getAt() == null ? "absent" : entry.getAt()) + " | " + entry.getText();
    }

    private static String share(String text) {
        Object share = READER.read("# T\n\n## Impact\n\n" + text + "\n")
                .getPostmortem()
                .getSummary()
                .getImpact()
                .getAffectedUsersPercent();
        return share == null ? "absent" : share.toString();
    }

    private static String task(String text) {
        List<ActionItem> items = READER.read("# T\n\n## Action items\n\n- " + text + "\n")
                .getPostmortem()
                .getCorrectiveMeasures()
                .getActionItems();
        assertThat(items).hasSize(1);
        ActionItem item = items.get(0);
        return item.getTask() + " | " + item.getOwner() + " | " + (item.getDue() == null ? "" : item.getDue()) + " | "
                + (item.getPriority() == null ? "" : item.getPriority()) + " | " + item.getStatus();
    }
}
