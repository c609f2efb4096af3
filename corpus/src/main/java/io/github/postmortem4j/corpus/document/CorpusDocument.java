package io.github.postmortem4j.corpus.document;

import io.github.postmortem4j.corpus.internal.style.ValueStyle;
import java.time.OffsetDateTime;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Identifies a postmortem of a corpus. */
@ValueStyle
@Value.Immutable
public sealed interface CorpusDocument permits ImmutableCorpusDocument {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the key, unique in the corpus: the path of the file, followed by {@code #} and the id if the file contains
     * one document per line}
     */
    String getKey();

    /** {@return the path of the file, relative to the folder of the corpus, with {@code /} between names} */
    String getPath();

    /** {@return the id of the postmortem; {@code ""} if it has none} */
    String getId();

    /** {@return the title; {@code ""} if it has none} */
    String getTitle();

    /**
     * {@return when the incident happened: the start of the outage, else the entry of the timeline that says when it
     * began or was detected or the earliest one, else the end of the outage, else the date in the path; {@code null} if
     * unknown}
     */
    @Nullable OffsetDateTime getDate();

    /** {@return the severity; {@code ""} if unknown} */
    String getSeverity();

    /** {@return the services that were affected, and those whose configured names are in the text} */
    List<String> getServices();

    /** {@return the ids of the failure mechanisms in the text} */
    List<String> getMechanisms();

    /** Builds a {@link CorpusDocument}. Not safe for use by several threads. */
    final class Builder extends ImmutableCorpusDocument.Builder {

        Builder() {}
    }
}
