package io.github.postmortem4j.cli.report;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.cli.document.Document;
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
 * Computes the fingerprints that identify the findings of a document from one version of the document to the next.
 *
 * <p>A fingerprint consists of the rule and the path of the value. The path contains the names of list elements instead
 * of their indexes, which shift when an element is inserted. The message and the line are not used, because edits
 * elsewhere change them.
 */
public final class Fingerprints {

    /** The properties that name a list element, the most specific first. */
    private static final List<String> NAMES = List.of("id", "task", "text", "rule", "uri", "title");

    private static final PostmortemJson JSON = PostmortemJson.create();

    private final JsonNode document;
    private final String prefix;
    private final Map<String, Integer> seen = new HashMap<>();

    private Fingerprints(Postmortem postmortem, boolean oneOfMany) {
        this.document = JsonMapper.shared().readTree(JSON.write(postmortem));
        this.prefix = oneOfMany ? name(document) + '\n' : "";
    }

    /**
     * Returns the fingerprints for a document. In a JSON Lines file, the name of the document is part of each
     * fingerprint.
     */
    public static Fingerprints of(Document document) {
        return new Fingerprints(document.postmortem(), document.source().line() != null);
    }

    /**
     * Returns the fingerprint of the next finding. A number at the end distinguishes findings that are otherwise equal.
     */
    public String of(Finding finding) {
        String fingerprint = hash(prefix + finding.getRule() + '\n' + path(finding.getPointer()));
        return fingerprint + ':' + seen.merge(fingerprint, 1, Integer::sum);
    }

    private String path(String pointer) {
        StringBuilder path = new StringBuilder();
        JsonNode node = document;
        for (JsonPointer rest = JsonPointer.compile(pointer); !rest.matches(); rest = rest.tail()) {
            String step = rest.getMatchingProperty();
            if (node.isArray()) {
                node = node.path(rest.getMatchingIndex());
                path.append('/').append(name(node));
            } else {
                node = node.path(step);
                path.append('/').append(step);
            }
        }
        return path.toString();
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
            throw new IllegalStateException("every Java platform supports SHA-256", e);
        }
    }
}
