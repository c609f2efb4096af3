package io.github.postmortem4j.markdown.read.table;

import io.github.postmortem4j.json.PostmortemJson;
import io.github.postmortem4j.markdown.read.MarkdownDocument;
import io.github.postmortem4j.markdown.read.note.Note;
import io.github.postmortem4j.source.SourcePositions.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All that a document was read as, on one line: each value with its name and position, and the kinds of the notes. */
final class ReadValues {

    private static final PostmortemJson JSON = PostmortemJson.create();
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Values of a document that states nothing. */
    private static final Set<String> DEFAULTS =
            Set.of("/schemaVersion 1.0", "/status DRAFT", "/kind NOTE", "/status OPEN", "/heading ", "/level 0");

    /** Objects that are not named, because the names of their properties say where they belong. */
    private static final List<String> UNNAMED =
            List.of("/summary/impact", "/correctiveMeasures", "/rootCauseAndResolution", "/frontMatter");

    private final MarkdownDocument document;
    private final List<String> values = new ArrayList<>();

    private ReadValues(MarkdownDocument document) {
        this.document = document;
    }

    static String of(MarkdownDocument document) {
        ReadValues read = new ReadValues(document);
        read.visit("", MAPPER.readTree(JSON.write(document.getPostmortem())));
        for (Note note : document.getNotes()) {
            read.values.add("note " + note.getKind() + "@" + note.getLine() + ":" + note.getColumn());
        }
        return read.values.isEmpty()
                ? "nothing"
                : String.join("; ", read.values).stripTrailing();
    }

    private void visit(String pointer, JsonNode node) {
        String place = place(pointer);
        if (node.isValueNode()) {
            String value = node.asString().replace("\n", "⏎");
            boolean stated = DEFAULTS.stream().noneMatch((pointer + " " + value)::endsWith);
            if (stated) {
                values.add(name(pointer) + place + " " + value);
            }
        } else if (!place.isEmpty()) {
            values.add(name(pointer) + place);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            visit(pointer + "/" + i, node.get(i));
        }
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            visit(pointer + "/" + property.getKey(), property.getValue());
        }
    }

    /** {@return the position of a value if it has one of its own, other than the start of the document} */
    private String place(String pointer) {
        Position own = document.getPositions().find(pointer);
        int end = pointer.lastIndexOf('/');
        Position above = end <= 0 ? null : document.getPositions().find(pointer.substring(0, end));
        boolean first = own == null || (own.getLine() == 1 && own.getColumn() == 1);
        return own == null || first || own.equals(above) ? "" : "@" + own.getLine() + ":" + own.getColumn();
    }

    private static String name(String pointer) {
        String name = pointer;
        for (String unnamed : UNNAMED) {
            name = name.startsWith(unnamed + "/") ? name.substring(unnamed.length()) : name;
        }
        return name.substring(1);
    }
}
