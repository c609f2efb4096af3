package io.github.postmortem4j.json.internal.codec;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Configures the parsers and generators of Jackson to be strict. */
public final class StrictJsonFactory {

    /** Exceeds the nesting depth of any value that a builder accepts. */
    private static final int MAX_WRITE_DEPTH = 1_000;

    private StrictJsonFactory() {}

    /** {@return a factory of parsers that read within the limits} */
    public static JsonFactory withLimits(StreamReadConstraints limits) {
        return JsonFactory.builder()
                .streamReadConstraints(limits)
                .streamWriteConstraints(StreamWriteConstraints.builder()
                        .maxNestingDepth(MAX_WRITE_DEPTH)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
    }

    /** {@return the same factory, for a reader that detects duplicate properties itself} */
    static JsonFactory withoutDuplicateDetection(JsonFactory strict) {
        return strict.rebuild()
                .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
    }
}
