package io.github.postmortem4j;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.postmortem4j.internal.FormatVersion;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A postmortem: what happened in an incident, why, and what is done about it, in a few hundred words (rule B1) that
 * describe the system and blame nobody (rule A3).
 *
 * <p>The shortest way to one is {@link #builder()}; documents are read by {@code
 * PostmortemJson}. Nothing is mandatory: how complete a document must be is asked by a
 * validator, at the stage of its life that it has reached.
 */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({
    "schemaVersion",
    "id",
    "title",
    "status",
    "severity",
    "timeZone",
    "authors",
    "tags",
    "hook",
    "summary",
    "timeline",
    "rootCauseAndResolution",
    "correctiveMeasures",
    "lessons",
    "links",
    "relatedIncidents",
    "waivers"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface Postmortem {

    /** The version of the JSON format that this library writes, {@code major.minor}. */
    String SCHEMA_VERSION = FormatVersion.CURRENT_TEXT;

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the version of the JSON format, {@code major.minor}; {@value #SCHEMA_VERSION} unless set}
     *
     * <p>A document of a newer minor version keeps its own, along with the members that this version does not know.
     */
    @JsonProperty("schemaVersion")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Value.Default
    default String getSchemaVersion() {
        return SCHEMA_VERSION;
    }

    /** {@return the name of the incident in its own system, such as {@code INC-1234}; {@code ""} when absent} */
    @JsonProperty("id")
    @Value.Default
    default String getId() {
        return "";
    }

    /** {@return the title, one line that says what broke; {@code ""} when absent} */
    @JsonProperty("title")
    @Value.Default
    default String getTitle() {
        return "";
    }

    /** {@return how far the document itself is; {@link Status#DRAFT} unless set} */
    @JsonProperty("status")
    @Value.Default
    default Status getStatus() {
        return Status.DRAFT;
    }

    /** {@return the severity in the house's own terms, such as {@code SEV1}; {@code ""} when absent} */
    @JsonProperty("severity")
    @Value.Default
    default String getSeverity() {
        return "";
    }

    /**
     * {@return the zone in which times are shown, by its IANA name, such as {@code Europe/Paris}; they are stored with
     * the offset they were written with, which should be that of the zone (rule A6); {@code null} when absent}
     */
    @JsonProperty("timeZone")
    @Nullable ZoneId getTimeZone();

    /** {@return who wrote the document} */
    @JsonProperty("authors")
    List<@NotBlank String> getAuthors();

    /** {@return words to find it by} */
    @JsonProperty("tags")
    List<@NotBlank String> getTags();

    /** {@return what makes people want to read on (rule E1); {@code null} when absent} */
    @JsonProperty("hook")
    @Valid @Nullable Hook getHook();

    /** {@return what executives read: when, how long, who was hit, why; empty when absent, never {@code null}} */
    @JsonProperty("summary")
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = EmptyValue.class)
    @Valid @Value.Default
    default IssueSummary getSummary() {
        return IssueSummary.builder().build();
    }

    /** {@return the entries of the timeline, in order of time (rule T8); empty when absent, never {@code null}} */
    @JsonProperty("timeline")
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = EmptyValue.class)
    @Valid @Value.Default
    default Timeline getTimeline() {
        return Timeline.builder().build();
    }

    /** {@return what caused the outage and how it was fixed, in detail; empty when absent, never {@code null}} */
    @JsonProperty("rootCauseAndResolution")
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = EmptyValue.class)
    @Valid @Value.Default
    default RootCauseAndResolution getRootCauseAndResolution() {
        return RootCauseAndResolution.builder().build();
    }

    /**
     * {@return what is done so that it does not happen again: improvements and tasks; empty when absent, never
     * {@code null}}
     */
    @JsonProperty("correctiveMeasures")
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = EmptyValue.class)
    @Valid @Value.Default
    default CorrectiveMeasures getCorrectiveMeasures() {
        return CorrectiveMeasures.builder().build();
    }

    /**
     * {@return what the incident taught: what went well, what went wrong, where luck helped; {@code null} when
     * absent}
     */
    @JsonProperty("lessons")
    @Valid @Nullable Lessons getLessons();

    /** {@return links to further material} */
    @JsonProperty("links")
    List<@Valid Link> getLinks();

    /** {@return ids or URIs of incidents like this one} */
    @JsonProperty("relatedIncidents")
    List<@NotBlank String> getRelatedIncidents();

    /** {@return the rules that cannot be met truthfully, each once and with its reason (rule W1)} */
    @JsonProperty("waivers")
    List<@Valid Waiver> getWaivers();

    /** How far a document is. */
    enum Status {
        /** Being written. */
        DRAFT,
        /** Complete in its authors' eyes, and being read by others. */
        IN_REVIEW,
        /** Final. */
        PUBLISHED
    }

    /**
     * {@return the members that this version does not know, sorted by name; see {@link io.github.postmortem4j the
     * package} for what they may hold}
     */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, @AllowNulls Object> getExtensions();

    /** {@return a builder that holds the values of this one} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // Immutables marks what only Jackson should call.
    private static Postmortem fromJson(ImmutablePostmortem.Json json) {
        return ImmutablePostmortem.fromJson(json);
    }

    /**
     * Builds a {@link Postmortem}. Not safe for use by several threads.
     *
     * <p>It refuses a {@code schemaVersion} that is no version, or of any other major version, with an {@link
     * IllegalArgumentException}.
     */
    final class Builder extends ImmutablePostmortem.Builder {

        Builder() {}

        @Override
        public Postmortem build() {
            ImmutablePostmortem built = (ImmutablePostmortem) super.build();
            @Nullable String problem = FormatVersion.problemOf(built.getSchemaVersion());
            if (problem != null) {
                throw new IllegalArgumentException(problem);
            }
            return built.withExtensions(Extensions.checked(Postmortem.class, built.getExtensions()));
        }
    }
}
