package io.github.postmortem4j.corpus.similar;

import io.github.postmortem4j.corpus.action.TrackedAction;
import io.github.postmortem4j.corpus.document.CorpusDocument;
import io.github.postmortem4j.corpus.internal.style.ValueStyle;
import java.util.List;
import org.immutables.value.Value;

/** An earlier incident that is similar to a draft. */
@ValueStyle
@Value.Immutable
public sealed interface SimilarIncident permits ImmutableSimilarIncident {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the rank, from 1} */
    int getRank();

    /** {@return the postmortem of the incident} */
    CorpusDocument getDocument();

    /** {@return how strong the reasons are; {@link MatchStrength#WEAK} if matches are not explained} */
    MatchStrength getStrength();

    /** {@return whether the draft states that a person confirmed that it is a recurrence of this incident} */
    boolean isConfirmed();

    /** {@return what the incidents have in common, the most specific first; empty if matches are not explained} */
    List<Reason> getReasons();

    /**
     * {@return the action items of the earlier incident that are not done, and those that were done without preventing
     * this one, in order of how well they answer the cause of the draft; empty if matches are not explained}
     */
    List<TrackedAction> getActions();

    /** Builds a {@link SimilarIncident}. Not safe for use by several threads. */
    final class Builder extends ImmutableSimilarIncident.Builder {

        Builder() {}
    }
}
