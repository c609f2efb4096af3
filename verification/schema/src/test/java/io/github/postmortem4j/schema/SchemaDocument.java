package io.github.postmortem4j.schema;

import io.github.postmortem4j.fixture.CaseDocument;
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
 * A document that schemas and the library validate.
 *
 * @param name the origin of the document, for failure messages
 * @param json the text of the document
 */
record SchemaDocument(String name, String json) {

    /** Reads documents as strictly as the library does, and keeps all digits of numbers. */
    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    static final Path ROOT = Path.of("../..");

    private static final String CASES = "validation/src/test/resources/cases";

    static SchemaDocument of(String name, JsonNode tree) {
        return new SchemaDocument(name, MAPPER.writeValueAsString(tree));
    }

    /** Reads a file, or the case that the file patches. The path is relative to the root of the repository. */
    static SchemaDocument of(String file) {
        Path path = ROOT.resolve(file);
        try {
            String json = CaseDocument.isPatch(path)
                    ? CaseDocument.of(path).json()
                    : new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
            return new SchemaDocument(file, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads all JSON files in a folder. Its path is relative to the root of the repository. */
    static List<SchemaDocument> allOf(String folder) {
        try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
            return files.map(file -> folder + '/' + file.getFileName())
                    .filter(file -> file.endsWith(".json"))
                    .sorted()
                    .map(SchemaDocument::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return whether a file contains valid JSON without duplicate names, which is what a schema can validate} */
    static boolean isJson(Path file) throws IOException {
        try {
            return !MAPPER.readTree(Files.readAllBytes(file)).isMissingNode();
        } catch (JacksonException | NumberFormatException e) {
            // A number with an exponent beyond that of a BigDecimal is valid JSON, but no schema can validate it here.
            return false;
        }
    }

    static List<SchemaDocument> examples() {
        return allOf("examples");
    }

    /** {@return the complete documents of the cases of the rules} */
    static List<SchemaDocument> cases() {
        try {
            return CaseDocument.allIn(ROOT.resolve(CASES)).stream()
                    .map(document -> new SchemaDocument(document.name(), document.json()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the document without findings} */
    static SchemaDocument publishable() {
        return of(CASES + "/base.json");
    }

    JsonNode tree() {
        return MAPPER.readTree(json);
    }

    @Override
    public String toString() {
        return name;
    }
}
