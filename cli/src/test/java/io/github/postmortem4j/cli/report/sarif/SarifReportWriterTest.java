package io.github.postmortem4j.cli.report.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.cli.document.DocumentLoader;
import io.github.postmortem4j.cli.document.DocumentSource;
import io.github.postmortem4j.cli.document.DocumentSources;
import io.github.postmortem4j.cli.document.InputFormat;
import io.github.postmortem4j.cli.document.InputFormatDetector;
import io.github.postmortem4j.cli.report.NewFindings;
import io.github.postmortem4j.cli.report.ReportTotals;
import io.github.postmortem4j.cli.report.WorkingDirectory;
import io.github.postmortem4j.markdown.read.MarkdownReader;
import io.github.postmortem4j.validation.PostmortemValidator;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifReportWriterTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void reportsHowManyFindingsWereLeftOut() {
        SarifLog log = new SarifLog(new PrintWriter(out), "1", Locale.ENGLISH);
        SarifReportWriter writer =
                new SarifReportWriter(new PrintWriter(err), log, WorkingDirectory.current(), 13, false);
        DocumentSource draft = DocumentSources.of(
                        List.of(Path.of("../examples/draft.json")), new InputFormatDetector(null, InputFormat.JSON))
                .get(0);
        var document = new DocumentLoader(zone -> MarkdownReader.create()).load(draft);
        NewFindings report = NewFindings.all(PostmortemValidator.create().validate(document.postmortem()));
        ReportTotals totals = new ReportTotals();
        totals.add(report);
        writer.write(document, report).run();
        writer.finish(totals);

        JsonNode run = JsonMapper.shared().readTree(out.toString()).at("/runs/0");
        assertThat(run.get("results"))
                .hasSize(13)
                .allMatch(result -> result.get("level").asString().equals("error"));
        JsonNode invocation = run.at("/invocations/0");
        assertThat(invocation.get("executionSuccessful").asBoolean()).isTrue();
        assertThat(invocation.at("/toolExecutionNotifications/0/level").asString())
                .isEqualTo("warning");
        assertThat(invocation.at("/toolExecutionNotifications/0/message/text").asString())
                .startsWith("2 findings were left out");
        assertThat(err.toString()).startsWith("postmortem: 2 findings were left out");
    }
}
