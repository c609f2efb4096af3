package io.github.postmortem4j.cli.report.sarif;

import static io.github.postmortem4j.validation.rule.Severity.ERROR;
import static io.github.postmortem4j.validation.rule.Severity.INFO;
import static io.github.postmortem4j.validation.rule.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.source.SourcePositions.Position;
import io.github.postmortem4j.validation.rule.Severity;
import org.junit.jupiter.api.Test;

class SarifResultsTest {

    private final SarifResults results = new SarifResults(4);

    @Test
    void keepsAllResultsUpToTheLimit() {
        assertThat(SarifResults.LIMIT).isEqualTo(25_000);
        add("a", ERROR);
        add("b", INFO);
        add("c", WARNING);
        add("d", ERROR);
        assertKept("a", "b", "c", "d");
        assertThat(results.dropped()).isZero();
    }

    @Test
    void dropsTheLeastSevereResultsTheLatestFirst() {
        add("a", WARNING);
        add("b", INFO);
        add("c", ERROR);
        add("d", WARNING);
        add("e", INFO);
        assertKept("a", "b", "c", "d");
        add("f", ERROR);
        assertKept("a", "c", "d", "f");
        add("g", ERROR);
        assertKept("a", "c", "f", "g");
        add("h", WARNING);
        assertKept("a", "c", "f", "g");
        assertThat(results.dropped()).isEqualTo(4);
    }

    private void add(String message, Severity severity) {
        ArtifactLocation location = new ArtifactLocation("a.json", null);
        results.add(new SarifResult("T1", severity, message, location, new Position(1, 1), "", "f", null));
    }

    private void assertKept(String... messages) {
        assertThat(results.kept()).extracting(SarifResult::message).containsExactly(messages);
    }
}
