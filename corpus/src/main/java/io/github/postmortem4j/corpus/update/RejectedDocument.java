package io.github.postmortem4j.corpus.update;

import io.github.postmortem4j.corpus.internal.style.ValueStyle;
import org.immutables.value.Value;

/** A document that could not be indexed. */
@ValueStyle
@Value.Immutable
public sealed interface RejectedDocument permits ImmutableRejectedDocument {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the path of its file, relative to the folder of the update, with {@code /} between names} */
    String getPath();

    /** {@return why it was rejected: one sentence} */
    String getReason();

    /** Builds a {@link RejectedDocument}. Not safe for use by several threads. */
    final class Builder extends ImmutableRejectedDocument.Builder {

        Builder() {}
    }
}
