package io.github.postmortem4j;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what mappers do to update a value in place.
 *
 * <p>Jackson looks for something that sets the property that it read, and finds this method alone: the fields of the
 * implementations are named unlike the properties, so that none of them counts as a way to set one. Without it, mappers
 * that ignore unknown properties would drop the update without a word.
 */
interface ImmutableValue {

    @JsonAnySetter
    private void setGetExtensions(String property, @Nullable Object value) {
        throw new UnsupportedOperationException("A value is immutable: " + property + " cannot be set by updating it in place."
                + " Read a new value, use toBuilder(), or PostmortemJson.mergePatch");
    }
}
