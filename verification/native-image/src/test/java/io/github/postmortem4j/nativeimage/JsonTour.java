package io.github.postmortem4j.nativeimage;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.PostmortemJson;
import io.github.postmortem4j.validation.Finding;
import java.io.IOException;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Writes a document, finds places in it and reads it back, through the door and through mappers of a user's own of both majors. */
final class JsonTour {

    private static final PostmortemJson DOOR =
            PostmortemJson.builder().indented(true).build();
    private static final JsonMapper JACKSON_3 = new JsonMapper();
    private static final ObjectMapper JACKSON_2 = new ObjectMapper().registerModule(new JavaTimeModule());

    private JsonTour() {}

    static void visit(Postmortem postmortem) throws IOException {
        DOOR.positions(DOOR.write(postmortem)).find("/title");
        List<Postmortem> readBack = List.of(
                DOOR.read(DOOR.writeBytes(postmortem)),
                JACKSON_3.readValue(JACKSON_3.writeValueAsBytes(postmortem), Postmortem.class),
                JACKSON_2.readValue(JACKSON_2.writeValueAsBytes(postmortem), Postmortem.class));
        for (Postmortem copy : readBack) {
            if (!copy.equals(postmortem)) {
                throw new IllegalStateException("not read back as it was: " + postmortem);
            }
        }
    }

    /** Writes findings, as a service answers with them. */
    static void visit(List<Finding> findings) throws IOException {
        String ofJackson3 = JACKSON_3.writeValueAsString(findings);
        String ofJackson2 = JACKSON_2.writeValueAsString(findings);
        if (!ofJackson2.equals(ofJackson3)) {
            throw new IllegalStateException("not written alike: " + ofJackson2 + " and " + ofJackson3);
        }
    }
}
