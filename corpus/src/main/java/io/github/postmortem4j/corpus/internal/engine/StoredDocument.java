package io.github.postmortem4j.corpus.internal.engine;

import java.util.List;
import java.util.Map;

/**
 * A document as the index keeps it.
 *
 * @param key the key: the path, for a file of many documents followed by {@code #} and the id
 * @param path the path of the file
 * @param source the postmortem as JSON
 * @param services the services
 * @param mechanisms the ids of the mechanisms
 * @param features what the signals recorded, by the name of the signal
 */
@SuppressWarnings("ArrayRecordComponent")
public record StoredDocument(
        String key,
        String path,
        byte[] source,
        List<String> services,
        List<String> mechanisms,
        Map<String, byte[]> features) {}
