package io.github.postmortem4j.cli.report.sarif;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.PostmortemJson;
import io.github.postmortem4j.validation.Finding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells which finding of a document is which, from one version of the document to the next.
 *
 * <p>It is the rule and the place. In lists, the place is not a number, which shifts when something is put before it, but
 * what the element is called. Neither the message nor the line counts: both change with text elsewhere.
 */
final class Fingerprints {

    /** What elements of lists are known by, the best first. */
    private static final List<String> NAMES = List.of("id", "task", "text", "rule", "uri", "title");

    private static final PostmortemJson JSON = PostmortemJson.create();

    private final JsonNode document;
    private final Map<String, Integer> seen = new HashMap<>();

    Fingerprints(Postmortem postmortem) {
        this.document = JsonMapper.shared().readTree(JSON.write(postmortem));
    }

    /** Returns the fingerprint of the document's next finding; equal ones are numbered. */
    String of(Finding finding) {
        String fingerprint = hash(finding.getRule() + '\n' + place(finding.getPointer()));
        return fingerprint + ':' + seen.merge(fingerprint, 1, Integer::sum);
    }

    private String place(String pointer) {
        StringBuilder place = new StringBuilder();
        JsonNode node = document;
        for (JsonPointer rest = JsonPointer.compile(pointer); !rest.matches(); rest = rest.tail()) {
            String step = rest.getMatchingProperty();
            if (node.isArray()) {
                node = node.path(rest.getMatchingIndex());
                place.append('/').append(name(node));
            } else {
                node = node.path(step);
                place.append('/').append(step);
            }
        }
        return place.toString();
    }

    private static String name(JsonNode element) {
        for (String name : NAMES) {
            String value = element.path(name).asString("");
            if (!value.isEmpty()) {
                return value;
            }
        }
        return element.toString();
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
