package io.github.postmortem4j.json.internal.mapper;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.databind.json.JsonMapper;

/**
 * A strict mapper that is created when it is needed for the first time, because that takes longer than reading a
 * document. Thread-safe.
 */
public final class LazyMapper {

    private final StreamReadConstraints limits;
    private @Nullable JsonMapper mapper;

    /** Creates a holder of a mapper that reads within the limits. */
    public LazyMapper(StreamReadConstraints limits) {
        this.limits = limits;
    }

    /** {@return the mapper} */
    public synchronized JsonMapper get() {
        if (mapper == null) {
            mapper = StrictJsonMapper.withLimits(limits);
        }
        return mapper;
    }
}
