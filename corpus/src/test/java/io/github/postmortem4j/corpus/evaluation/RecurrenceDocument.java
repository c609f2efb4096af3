package io.github.postmortem4j.corpus.evaluation;

import io.github.postmortem4j.Impact;
import io.github.postmortem4j.IssueSummary;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.RootCauseAndResolution;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A document of the labeled incidents.
 *
 * @param id the id, without blanks
 * @param organization the organization that wrote it
 * @param date the date as written, which need not be a date
 * @param title the title
 * @param text the text
 * @param fields what the source states in fields
 */
record RecurrenceDocument(String id, String organization, String date, String title, String text, JsonNode fields) {

    /** Reads a document as it is indexed. */
    static RecurrenceDocument document(JsonNode json) {
        return of(json, "text", "fields");
    }

    /** Reads a document as it is asked about, without the sentences that name the answer. */
    static RecurrenceDocument query(JsonNode json) {
        return of(json, "query", "queryFields");
    }

    private static RecurrenceDocument of(JsonNode json, String text, String fields) {
        return new RecurrenceDocument(
                json.path("id").asString().replaceAll("\\s", "_"),
                json.path("org").asString(),
                json.path("date").asString(),
                json.path("title").asString(),
                json.path(text).asString(),
                json.path(fields));
    }

    /** {@return the path of the file that contains the documents of the organization} */
    String path() {
        return organization + "/incidents.jsonl";
    }

    /**
     * Converts the document.
     *
     * @param startedAt the date as a moment
     * @return the postmortem
     */
    Postmortem toPostmortem(OffsetDateTime startedAt) {
        List<String> services = new ArrayList<>();
        fields.path("services").forEach(service -> services.add(service.asString()));
        services.removeIf(String::isBlank);
        return Postmortem.builder()
                .id(id)
                .title(title)
                .summary(IssueSummary.builder()
                        .startedAt(startedAt)
                        .overview(text)
                        .impact(Impact.builder().services(services).build())
                        .build())
                .rootCauseAndResolution(RootCauseAndResolution.builder().build())
                .build();
    }
}
