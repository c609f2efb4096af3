package io.github.postmortem4j.nativeimage;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.PostmortemJson;
import io.github.postmortem4j.validation.Finding;
import io.github.postmortem4j.validation.ValidationReport;
import java.io.IOException;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads documents with {@link PostmortemJson} and with plain mappers of both major versions of Jackson. */
final class JsonExerciser {

    private static final PostmortemJson JSON =
            PostmortemJson.builder().indented(true).build();
    private static final JsonMapper JACKSON_3 = new JsonMapper();
    private static final ObjectMapper JACKSON_2 = new ObjectMapper().registerModule(new JavaTimeModule());

    private JsonExerciser() {}

    static void exercise(Postmortem postmortem) throws IOException {
        JSON.positions(JSON.write(postmortem)).find("/title");
        List<Postmortem> readBack = List.of(
                JSON.read(JSON.writeBytes(postmortem)),
                JACKSON_3.readValue(JACKSON_3.writeValueAsBytes(postmortem), Postmortem.class),
                JACKSON_2.readValue(JACKSON_2.writeValueAsBytes(postmortem), Postmortem.class));
        for (Postmortem copy : readBack) {
            if (!copy.equals(postmortem)) {
                throw new IllegalStateException("changed by a round trip: " + postmortem);
            }
        }
    }

    /** Writes and reads a report, as services and their clients do. */
    static void exercise(List<Finding> findings) throws IOException {
        ValidationReport report = ValidationReport.builder().findings(findings).build();
        String ofJackson3 = JACKSON_3.writeValueAsString(report);
        String ofJackson2 = JACKSON_2.writeValueAsString(report);
        if (!ofJackson2.equals(ofJackson3)) {
            throw new IllegalStateException("different JSON: " + ofJackson2 + " and " + ofJackson3);
        }
        if (!JACKSON_3.readValue(ofJackson3, ValidationReport.class).equals(report)
                || !JACKSON_2.readValue(ofJackson2, ValidationReport.class).equals(report)) {
            throw new IllegalStateException("changed by a round trip: " + report);
        }
    }
}
