package io.github.postmortem4j.markdown.read.trace;

import io.github.postmortem4j.json.PostmortemJson;
import io.github.postmortem4j.markdown.read.MarkdownDocument;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The texts and numbers of a document as it was read, and the texts that its notes quote. */
final class KeptText {

    /** Properties that hold constants and times, which are not in the words of the author. */
    private static final Set<String> DERIVED = Set.of(
            "schemaVersion",
            "status",
            "timeZone",
            "startedAt",
            "endedAt",
            "at",
            "kind",
            "detectionMethod",
            "type",
            "priority",
            "due",
            "completed",
            "after",
            "level");

    /** The heading above several action items, which each of them repeats. */
    private static final String GROUP = "group";

    private static final Pattern QUOTED = Pattern.compile("\"(.*)\"", Pattern.DOTALL);
    private static final PostmortemJson JSON = PostmortemJson.create();
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private KeptText() {}

    static List<String> of(MarkdownDocument document) {
        List<String> texts = new ArrayList<>();
        collect(document, DERIVED, texts);
        document.getNotes().stream()
                .flatMap(note -> QUOTED.matcher(note.getMessage()).results())
                .map((MatchResult quoted) -> quoted.group(1))
                .forEach(texts::add);
        return texts;
    }

    /** {@return the texts and numbers that are not repeated by intention, without quoted ones} */
    static List<String> values(MarkdownDocument document) {
        Set<String> without = new HashSet<>(DERIVED);
        without.add(GROUP);
        List<String> texts = new ArrayList<>();
        collect(document, without, texts);
        return texts;
    }

    private static void collect(MarkdownDocument document, Set<String> without, List<String> texts) {
        collect(MAPPER.readTree(JSON.write(document.getPostmortem())), without, texts);
    }

    private static void collect(JsonNode node, Set<String> without, List<String> texts) {
        if (node.isValueNode()) {
            texts.add(node.asString());
        } else if (node.isArray()) {
            node.forEach(element -> collect(element, without, texts));
        } else {
            for (Map.Entry<String, JsonNode> property : node.properties()) {
                if (!without.contains(property.getKey()) || property.getValue().isContainer()) {
                    collect(property.getValue(), without, texts);
                }
            }
        }
    }
}
