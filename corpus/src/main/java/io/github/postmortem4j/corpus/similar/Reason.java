package io.github.postmortem4j.corpus.similar;

import io.github.postmortem4j.corpus.internal.style.ValueStyle;
import org.immutables.value.Value;

/** Something that two incidents have in common, with a sentence of each that a reader can check. */
@ValueStyle
@Value.Immutable
public sealed interface Reason permits ImmutableReason {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return what it is that they have in common} */
    ReasonKind getKind();

    /**
     * {@return a short description: the title of the mechanism, the name of the service, or the words, separated by
     * commas}
     */
    String getDescription();

    /** {@return a sentence of the draft} */
    Quote getDraftQuote();

    /** {@return a sentence of the earlier postmortem} */
    Quote getEarlierQuote();

    /** Builds a {@link Reason}. Not safe for use by several threads. */
    final class Builder extends ImmutableReason.Builder {

        Builder() {}
    }
}
