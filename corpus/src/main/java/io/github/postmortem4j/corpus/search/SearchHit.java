package io.github.postmortem4j.corpus.search;

import io.github.postmortem4j.corpus.document.CorpusDocument;
import io.github.postmortem4j.corpus.internal.style.ValueStyle;
import org.immutables.value.Value;

/** A postmortem that a search found. */
@ValueStyle
@Value.Immutable
public sealed interface SearchHit permits ImmutableSearchHit {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the postmortem} */
    CorpusDocument getDocument();

    /** {@return the sentence that contains most of the words, cut to at most 300 characters; {@code ""} without words} */
    String getExcerpt();

    /** Builds a {@link SearchHit}. Not safe for use by several threads. */
    final class Builder extends ImmutableSearchHit.Builder {

        Builder() {}
    }
}
