package io.github.postmortem4j.corpus.similar;

import io.github.postmortem4j.corpus.internal.style.ValueStyle;
import java.util.List;
import org.immutables.value.Value;

/** The incidents of a corpus that are similar to a draft. */
@ValueStyle
@Value.Immutable
public sealed interface SimilarIncidents permits ImmutableSimilarIncidents {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the matches, best first} */
    List<SimilarIncident> getMatches();

    /** {@return the ids of the failure mechanisms in the draft} */
    List<String> getMechanisms();

    /** {@return the words of the draft that the search was for, the most important first, as stems} */
    List<String> getWords();

    /** Builds {@link SimilarIncidents}. Not safe for use by several threads. */
    final class Builder extends ImmutableSimilarIncidents.Builder {

        Builder() {}
    }
}
