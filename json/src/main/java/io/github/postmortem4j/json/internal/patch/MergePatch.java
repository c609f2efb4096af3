package io.github.postmortem4j.json.internal.patch;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.internal.error.JsonError;
import io.github.postmortem4j.json.internal.error.JsonErrorException;
import io.github.postmortem4j.json.internal.input.JsonInput;
import io.github.postmortem4j.json.internal.mapper.LazyMapper;
import io.github.postmortem4j.json.internal.read.PostmortemJsonReader;
import io.github.postmortem4j.json.internal.write.PostmortemJsonWriter;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Applies merge patches (RFC 7396) to postmortems.
 *
 * <p>The patch changes the JSON of the postmortem, which is then read like any other document, so that a patch can do
 * nothing that a document cannot.
 */
public final class MergePatch {

    private final LazyMapper mapper;
    private final PostmortemJsonReader reader;
    private final PostmortemJsonWriter writer;

    /** Creates the algorithm for a reader of patched documents and a writer of documents to patch. */
    public MergePatch(LazyMapper mapper, PostmortemJsonReader reader, PostmortemJsonWriter writer) {
        this.mapper = mapper;
        this.reader = reader;
        this.writer = writer;
    }

    /**
     * {@return the patched postmortem}
     *
     * @throws JsonErrorException if the patch is not a JSON object, or its result not a document; the position is that
     *     in the patch
     */
    public Postmortem apply(Postmortem postmortem, JsonInput patch) throws JsonErrorException {
        ObjectNode changes = reader.tree(patch);
        ObjectNode document = reader.tree(JsonInput.of(writer.text(postmortem)));
        merge(document, changes);
        try {
            return reader.read(JsonInput.of(text(document)));
        } catch (JsonErrorException e) {
            throw new JsonErrorException(e.error().at(reader.positions(patch, 1)), e.getCause());
        }
    }

    private String text(ObjectNode document) throws JsonErrorException {
        try {
            return mapper.get().writeValueAsString(document);
        } catch (JacksonException e) {
            throw new JsonErrorException(new JsonError(e.getOriginalMessage(), "", 1, 1), e);
        }
    }

    private static void merge(ObjectNode target, ObjectNode patch) {
        for (Map.Entry<String, JsonNode> property : patch.properties()) {
            String name = property.getKey();
            JsonNode value = property.getValue();
            if (value.isNull()) {
                target.remove(name);
            } else if (value instanceof ObjectNode changes) {
                ObjectNode present = target.get(name) instanceof ObjectNode object ? object : target.putObject(name);
                merge(present, changes);
            } else {
                target.set(name, value);
            }
        }
    }
}
