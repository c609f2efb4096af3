package io.github.postmortem4j.corpus.opensearch.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The ids of documents in a cluster, which are shorter than keys may be, and safe in paths. */
final class DocumentId {

    private DocumentId() {}

    static String ofDocument(String key) {
        return hash("document:" + key);
    }

    static String ofFile(String path) {
        return hash("file:" + path);
    }

    private static String hash(String name) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 20);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
