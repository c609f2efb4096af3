package io.github.postmortem4j.corpus.similar;

import io.github.postmortem4j.corpus.internal.style.ValueStyle;
import java.util.List;
import org.immutables.value.Value;

/** A sentence of a postmortem that supports a reason. */
@ValueStyle
@Value.Immutable
public sealed interface Quote permits ImmutableQuote {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the part of the postmortem that the sentence is from: {@code title}, {@code summary}, {@code cause}, {@code
     * impact}, {@code timeline}, {@code resolution}, {@code measures}, {@code lessons} or {@code other}}
     */
    String getPart();

    /** {@return the sentence as written, cut around the words to at most 300 characters; {@code …} marks where} */
    String getText();

    /** {@return the words of the sentence that support the reason, as written, in order} */
    List<String> getWords();

    /** Builds a {@link Quote}. Not safe for use by several threads. */
    final class Builder extends ImmutableQuote.Builder {

        Builder() {}
    }
}
