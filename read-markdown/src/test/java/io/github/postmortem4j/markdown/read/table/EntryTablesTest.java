package io.github.postmortem4j.markdown.read.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.TimelineEntry;
import io.github.postmortem4j.markdown.read.MarkdownReader;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The kind of an entry, and the facts in its words. */
class EntryTablesTest {

    private static final MarkdownReader READER = MarkdownReader.create();

    /** The kind, then the investigated part, the assumption, the way of detection and the teams. */
    @TestFactory
    Stream<DynamicTest> readsWhatTheWordsOfAnEntrySay() throws IOException {
        return TextTable.tests("pages/entry-details.txt", EntryTablesTest::entry);
    }

    static String entry(String text) {
        List<TimelineEntry> entries = READER.read("## Timeline (UTC), 2026-03-14\n\n- 09:00 " + text + "\n")
                .getPostmortem()
                .getTimeline()
                .getEntries();
        assertThat(entries).hasSize(1);
        TimelineEntry entry = entries.get(0);
        String facts = entry.getKind() + " | " + entry.getInvestigated() + " | " + entry.getAssumption() + " | "
                + (entry.getDetectionMethod() == null ? "" : entry.getDetectionMethod()) + " | "
                + String.join("; ", entry.getEscalatedTo());
        return facts.stripTrailing();
    }
}
