package io.github.postmortem4j.corpus.update;

import io.github.postmortem4j.corpus.internal.style.ValueStyle;
import java.util.List;
import org.immutables.value.Value;

/** What an update changed. The counts are of postmortems, not of files. */
@ValueStyle
@Value.Immutable
public sealed interface UpdateReport permits ImmutableUpdateReport {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the number of postmortems that are new} */
    long getAdded();

    /** {@return the number of postmortems whose content changed} */
    long getChanged();

    /** {@return the number of postmortems that were in the index and are no longer: gone from the folder, or rejected now} */
    long getGone();

    /** {@return the number of postmortems that are as they were} */
    long getUnchanged();

    /** {@return the number of documents that could not be indexed} */
    long getRejected();

    /** {@return the first 1,000 documents that could not be indexed, with the reasons} */
    List<RejectedDocument> getRejectedDocuments();

    /**
     * {@return why the index was built from scratch: a sentence; {@code ""} if it was new or updated}
     *
     * <p>If it was built from scratch, all documents count as added.
     */
    String getRebuildReason();

    /** {@return the number of postmortems in the index} */
    default long getTotal() {
        return getAdded() + getChanged() + getUnchanged();
    }

    /** Builds an {@link UpdateReport}. Not safe for use by several threads. */
    final class Builder extends ImmutableUpdateReport.Builder {

        Builder() {}
    }
}
