package io.github.postmortem4j.corpus.evaluation;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.corpus.Corpus;
import io.github.postmortem4j.corpus.similar.SimilarIncidents;
import io.github.postmortem4j.corpus.similar.SimilarOptions;
import io.github.postmortem4j.json.PostmortemJson;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The labeled incidents as a folder of postmortems. */
final class RecurrenceCorpus {

    private final List<RecurrenceDocument> documents = new ArrayList<>();
    private final Map<String, RecurrenceDocument> queries = new LinkedHashMap<>();
    private final Map<String, OffsetDateTime> dates;

    RecurrenceCorpus(Path file) throws IOException {
        JsonMapper mapper = new JsonMapper();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (!line.isBlank()) {
                JsonNode json = mapper.readTree(line);
                documents.add(RecurrenceDocument.document(json));
                if (json.has("query")) {
                    RecurrenceDocument query = RecurrenceDocument.query(json);
                    queries.put(query.id(), query);
                }
            }
        }
        this.dates = RecurrenceDates.moments(
                documents.stream().map(RecurrenceDocument::date).toList());
    }

    /** Writes the documents, one file per organization. */
    void write(Path folder) throws IOException {
        PostmortemJson json = PostmortemJson.create();
        for (RecurrenceDocument document : documents) {
            Path file = folder.resolve(document.path());
            Files.createDirectories(file.getParent());
            try (Writer writer = Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
                writer.write(json.write(postmortem(document)) + "\n");
            }
        }
    }

    /** Asks for the incidents before a query, best first. */
    SimilarIncidents ask(Corpus corpus, String query, int limit, boolean explained) {
        RecurrenceDocument document = queries.get(query);
        if (document == null) {
            throw new IllegalArgumentException("no document has the query " + query);
        }
        return corpus.similar(
                postmortem(document),
                SimilarOptions.builder()
                        .limit(limit)
                        .explained(explained)
                        .draftPath(document.path())
                        .build());
    }

    private Postmortem postmortem(RecurrenceDocument document) {
        OffsetDateTime date = dates.get(document.date());
        if (date == null) {
            throw new IllegalStateException("no moment for " + document.date());
        }
        return document.toPostmortem(date);
    }
}
