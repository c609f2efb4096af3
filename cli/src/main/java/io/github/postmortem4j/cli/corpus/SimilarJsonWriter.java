package io.github.postmortem4j.cli.corpus;

import io.github.postmortem4j.cli.report.JsonOutput;
import io.github.postmortem4j.corpus.action.TrackedAction;
import io.github.postmortem4j.corpus.similar.Quote;
import io.github.postmortem4j.corpus.similar.Reason;
import io.github.postmortem4j.corpus.similar.SimilarIncident;
import io.github.postmortem4j.corpus.similar.SimilarIncidents;
import java.io.PrintWriter;
import tools.jackson.core.JsonGenerator;

/** Writes similar incidents as JSON. */
final class SimilarJsonWriter {

    private SimilarJsonWriter() {}

    static void write(SimilarIncidents incidents, PrintWriter out) {
        try (JsonGenerator json = JsonOutput.to(out)) {
            json.writeStartObject();
            DocumentJson.texts("mechanisms", incidents.getMechanisms(), json);
            DocumentJson.texts("words", incidents.getWords(), json);
            json.writeArrayPropertyStart("matches");
            incidents.getMatches().forEach(match -> write(match, json));
            json.writeEndArray();
            json.writeEndObject();
        }
        out.println();
    }

    private static void write(SimilarIncident match, JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("rank", match.getRank());
        DocumentJson.write(match.getDocument(), json);
        json.writeStringProperty("strength", DocumentJson.name(match.getStrength()));
        json.writeBooleanProperty("confirmed", match.isConfirmed());
        json.writeArrayPropertyStart("reasons");
        for (Reason reason : match.getReasons()) {
            json.writeStartObject();
            json.writeStringProperty("kind", DocumentJson.name(reason.getKind()));
            json.writeStringProperty("description", reason.getDescription());
            write("draft", reason.getDraftQuote(), json);
            write("earlier", reason.getEarlierQuote(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("actions");
        for (TrackedAction action : match.getActions()) {
            json.writeStartObject();
            DocumentJson.write(action, json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(String name, Quote quote, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("part", quote.getPart());
        json.writeStringProperty("text", quote.getText());
        DocumentJson.texts("words", quote.getWords(), json);
        json.writeEndObject();
    }
}
