package io.github.postmortem4j.markdown.read.internal.handwritten.summary;

import io.github.postmortem4j.Impact;
import io.github.postmortem4j.IssueSummary;
import io.github.postmortem4j.markdown.read.MarkdownReader;
import io.github.postmortem4j.markdown.read.table.TextTable;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What the reader makes of single texts about the impact of an outage. */
class ImpactTablesTest {

    private static final MarkdownReader READER = MarkdownReader.create();

    /** The percentages in a text, and the text after each. */
    @TestFactory
    Stream<DynamicTest> findsPercentages() throws IOException {
        return TextTable.tests("percentages.txt", text -> {
            String found = Percentage.in(text).stream()
                    .map(each -> each.value() + " in " + text.substring(each.start(), each.end()))
                    .collect(Collectors.joining("; "));
            return found.isEmpty() ? "none" : found;
        });
    }

    /** The number of users at the start of a text. */
    @TestFactory
    Stream<DynamicTest> readsNumbersOfUsers() throws IOException {
        return TextTable.tests("user-counts.txt", text -> String.valueOf(UserCount.of(text)));
    }

    /** The share and the number of users behind the label "Users affected", and what is kept as further impact. */
    @TestFactory
    Stream<DynamicTest> readsLabeledUsers() throws IOException {
        return TextTable.tests("labeled-users.txt", text -> {
            Impact impact =
                    summary("## Summary\n\n- **Users affected:** " + text).getImpact();
            return orDash(impact.getAffectedUsersPercent()) + " | " + orDash(impact.getAffectedUsers()) + " | "
                    + impact.getNotes();
        });
    }

    /** The number of users in a sentence about the impact. */
    @TestFactory
    Stream<DynamicTest> readsNumbersOfUsersInSentences() throws IOException {
        return TextTable.tests(
                "affected-users.txt",
                text -> orDash(summary("## Impact\n\n" + text).getImpact().getAffectedUsers()));
    }

    /** The services that a sentence about the impact describes as down. */
    @TestFactory
    Stream<DynamicTest> findsServices() throws IOException {
        return TextTable.tests(
                "down-services.txt",
                text -> String.join(
                        "; ", summary("## Impact\n\n" + text).getImpact().getServices()));
    }

    /** The start and end of the outage that a summary states. */
    @TestFactory
    Stream<DynamicTest> readsOutagePeriods() throws IOException {
        return TextTable.tests("outage-periods.txt", text -> {
            IssueSummary summary = summary("## Summary\n\n" + text);
            return orDash(summary.getStartedAt()) + " to " + orDash(summary.getEndedAt());
        });
    }

    /** The start and end of the outage in front matter. */
    @TestFactory
    Stream<DynamicTest> readsOutagePeriodsInFrontMatter() throws IOException {
        return TextTable.tests("front-matter-periods.txt", text -> {
            IssueSummary summary = READER.read("---\n" + text + "\n---\n\n# Late pies\n\n## Summary\n\nNo pies.\n")
                    .getPostmortem()
                    .getSummary();
            return orDash(summary.getStartedAt()) + " to " + orDash(summary.getEndedAt());
        });
    }

    private static IssueSummary summary(String text) {
        return READER.read("# Late pies\n\nDate: 2026-03-14\n\n" + text + "\n")
                .getPostmortem()
                .getSummary();
    }

    private static String orDash(Object value) {
        return value == null ? "-" : value.toString();
    }
}
