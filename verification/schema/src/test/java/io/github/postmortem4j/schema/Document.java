package io.github.postmortem4j.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A document to judge.
 *
 * @param name where it comes from, for who reads a failure
 * @param json its text
 */
record Document(String name, String json) {

    /** The same document for both who judge: numbers keep their digits, and what is no JSON value is none. */
    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    static final Path HOME = Path.of("../..");

    static Document of(String name, JsonNode tree) {
        return new Document(name, MAPPER.writeValueAsString(tree));
    }

    /** Reads a file, by its path from the top of the repository. */
    static Document of(String file) {
        try {
            return new Document(file, new String(Files.readAllBytes(HOME.resolve(file)), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All documents of a folder, by its path from the top of the repository. */
    static List<Document> allOf(String folder) {
        try (Stream<Path> files = Files.list(HOME.resolve(folder))) {
            return files.map(file -> folder + '/' + file.getFileName())
                    .filter(file -> file.endsWith(".json"))
                    .sorted()
                    .map(Document::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells whether a file holds what a schema can judge: one JSON value, whose objects have no member twice. */
    static boolean isJson(Path file) throws IOException {
        try {
            return !MAPPER.readTree(Files.readAllBytes(file)).isMissingNode();
        } catch (JacksonException e) {
            return false;
        }
    }

    static List<Document> examples() {
        return allOf("examples");
    }

    static List<Document> cases() {
        return allOf("validation/src/test/resources/cases");
    }

    /** The document in which nothing is to be found. */
    static Document publishable() {
        return of("validation/src/test/resources/cases/base.json");
    }

    JsonNode tree() {
        return MAPPER.readTree(json);
    }

    @Override
    public String toString() {
        return name;
    }
}
