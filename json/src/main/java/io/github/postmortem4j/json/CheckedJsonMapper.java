package io.github.postmortem4j.json;

import io.github.postmortem4j.json.internal.mapper.StrictJsonMapper;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.databind.json.JsonMapper;

/** Creates the strict mapper, after a check of the versions of Jackson. */
final class CheckedJsonMapper {

    private CheckedJsonMapper() {}

    /**
     * {@return a mapper that reads within the limits}
     *
     * @throws IncompatibleJacksonException if the versions of Jackson on the class path do not work together
     */
    static JsonMapper withLimits(StreamReadConstraints limits) {
        IncompatibleJacksonException.throwIfIncompatible();
        return StrictJsonMapper.withLimits(limits);
    }
}
