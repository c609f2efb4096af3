package io.github.postmortem4j.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.markdown.read.MarkdownReader;
import io.github.postmortem4j.validation.Finding;
import io.github.postmortem4j.validation.PostmortemValidator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The advice of the findings for authors of Markdown: the reader understands what the message says to write. */
class MarkdownAdviceTest {

    private static final Pattern LITERAL = Pattern.compile("`([^`]+)`");
    private static final PostmortemValidator VALIDATOR =
            PostmortemValidator.builder().forMarkdown().build();

    private static final String REPORT = """
            # A morning without bread

            ## Summary

            Nobody could buy bread.

            ## Timeline

            - 2026-03-14 09:20 UTC - %s

            ## Root cause and resolution
            """;

    @ParameterizedTest
    @CsvSource({
        "S1, /summary/startedAt",
        "S1, /summary/endedAt",
        "S3, /summary/impact/services",
        "S4, /summary/impact/userExperience",
        "S5, /summary/impact/affectedUsersPercent",
        "S6, /summary/rootCause"
    })
    void namesALineOfTheSummary(String rule, String pointer) {
        String report = REPORT.formatted("The oven was cold");
        String line = literals(finding(report, rule, pointer)).get(0);

        assertGone(report.replace("bread.\n", "bread.\n\n" + fill(line) + "\n"), rule, pointer);
    }

    @ParameterizedTest
    @CsvSource({"T2", "T5", "T6", "T7"})
    void namesTheStartOfANewEntry(String rule) {
        String report = REPORT.formatted("The oven was cold");
        String start = literals(finding(report, rule, "/timeline")).get(0);
        String entry = start.startsWith("2026") ? start : "2026-03-14 09:30 UTC - " + start;

        assertGone(report.replace("cold\n", "cold\n- " + fill(entry) + "\n"), rule, "/timeline");
    }

    @ParameterizedTest
    @CsvSource({
        "T3, Detected: white pages, /timeline/0/detectionMethod",
        "T1, '', /timeline/0/at",
    })
    void namesTheStartOfAnEntry(String rule, String text, String pointer) {
        String report = REPORT.formatted(text.isEmpty() ? "The oven was cold" : text);
        report = text.isEmpty() ? report.replace("2026-03-14 09:20 UTC - ", "") : report;
        List<String> starts = literals(finding(report, rule, pointer));

        assertThat(starts).isNotEmpty();
        for (String start : starts) {
            String changed = text.isEmpty()
                    ? report.replace("- The oven", "- " + start.strip() + " The oven")
                    : report.replace(text, fill(start));
            assertGone(changed, rule, pointer);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "T4, The oven was cold, /timeline",
        "T4, Investigated: nothing yet, /timeline/0/investigated",
        "T4, Investigated: the fuse, /timeline/0/assumption",
        "T6, Escalated: no answer, /timeline/0/escalatedTo"
    })
    void namesTheLinesBelowAnEntry(String rule, String text, String pointer) {
        String report = REPORT.formatted(text);
        StringBuilder below = new StringBuilder(text);
        literals(finding(report, rule, pointer))
                .forEach(line -> below.append("\n  - ").append(fill(line)));

        assertGone(report.replace(text, below), rule, pointer);
    }

    @ParameterizedTest
    @CsvSource({
        "R1, /rootCauseAndResolution/rootCause",
        "R2, /rootCauseAndResolution/resolution",
        "C1, /correctiveMeasures/improvements",
        "C2, /correctiveMeasures/actionItems"
    })
    void namesTheHeadingOfASection(String rule, String pointer) {
        String report = REPORT.formatted("The oven was cold");
        String heading = literals(finding(report, rule, pointer)).get(0);

        String content = rule.startsWith("C")
                ? "- Patch the Nginx server of the shop"
                : "The certificate of the oven had expired in the night, and nobody had renewed it in time.";
        assertGone(report + "\n" + heading + "\n\n" + content + "\n", rule, pointer);
    }

    @ParameterizedTest
    @CsvSource({"S5", "T5", "T6"})
    void namesTheLineOfAWaiver(String rule) {
        String report = REPORT.formatted("The oven was cold");
        String pointer = rule.equals("S5") ? "/summary/impact/affectedUsersPercent" : "/timeline";
        List<String> literals = literals(finding(report, rule, pointer));
        String line = literals.get(literals.size() - 2);
        String heading = literals.get(literals.size() - 1);

        String waived = report + "\n" + heading + "\n\n" + line.replace("the reason", "Nobody measured it.") + "\n";
        assertThat(findings(waived))
                .filteredOn(finding -> finding.getRule().equals(rule))
                .singleElement()
                .satisfies(finding -> assertThat(finding.getSeverity()).hasToString("INFO"));
    }

    @ParameterizedTest
    @CsvSource({"A1, /correctiveMeasures/actionItems", "A1, /correctiveMeasures/actionItems/0/due"})
    void namesTheColumnsOfTheTasks(String rule, String pointer) {
        String list = "\n## Action items\n\n- Patch the Nginx server of the shop\n- Alert on the oven lid\n";
        String table = """

                ## Action items

                | Task | Owner | Due | Tracker |
                |---|---|---|---|
                | Patch the Nginx server of the shop | Ada | 2026-04-01 | https://tracker.example.com/1 |
                | Alert on the oven lid | Bob | 2026-04-01 | https://tracker.example.com/2 |
                """;
        String report = REPORT.formatted("The oven was cold");
        String without = pointer.endsWith("due") ? table.replaceFirst("2026-04-01", "") : list;

        assertThat(finding(report + without, rule, pointer).getMessage()).contains("Task, Owner, Due and Tracker");
        assertGone(report + table, rule, pointer);
    }

    @ParameterizedTest
    @CsvSource({"E1, /hook"})
    void namesTheFormOfAHook(String rule, String pointer) {
        String report = REPORT.formatted("The oven was cold");
        String quote = literals(finding(report, rule, pointer)).get(0);

        assertGone(report.replace("bread\n\n##", "bread\n\n" + fill(quote) + "\n\n##"), rule, pointer);
    }

    private static String fill(String literal) {
        return literal.replace("…", "the bakery and its oven");
    }

    private static List<String> literals(Finding finding) {
        return LITERAL.matcher(finding.getMessage())
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static Finding finding(String markdown, String rule, String pointer) {
        return findings(markdown).stream()
                .filter(finding ->
                        finding.getRule().equals(rule) && finding.getPointer().equals(pointer))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no finding of " + rule + " at " + pointer));
    }

    private static void assertGone(String markdown, String rule, String pointer) {
        assertThat(findings(markdown))
                .as(markdown)
                .noneMatch(finding ->
                        finding.getRule().equals(rule) && finding.getPointer().equals(pointer));
    }

    private static List<Finding> findings(String markdown) {
        return VALIDATOR
                .validate(MarkdownReader.create().read(markdown).getPostmortem())
                .getFindings();
    }
}
