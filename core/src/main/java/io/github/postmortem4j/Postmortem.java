package io.github.postmortem4j;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import com.fasterxml.jackson.annotation.JsonIdentityReference;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.ObjectIdGenerators;
import io.github.postmortem4j.internal.FormatVersion;
import io.github.postmortem4j.internal.RelatedIncidents;
import io.github.postmortem4j.internal.style.AllowNulls;
import io.github.postmortem4j.internal.style.ModelStyle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A postmortem: what happened in an incident, why, and what is done about it, in a few hundred words (rule B1) that
 * describe the system and blame nobody (rule A3).
 *
 * <p>Postmortems are created with {@link #builder()} or read from JSON, for example with {@code PostmortemJson} of the
 * module {@code postmortem4j-json}. No property is required: a validator checks whether a document is complete enough
 * for its stage.
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
    "reviewers",
    "tags",
    "hook",
    "summary",
    "timeline",
    "rootCauseAndResolution",
    "correctiveMeasures",
    "lessons",
    "links",
    "relations",
    "waivers"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@SuppressWarnings("deprecation") // Immutables deprecates what only Jackson should use.
public sealed interface Postmortem extends ImmutableValue, Extensible
        permits ImmutablePostmortem, ImmutablePostmortem.Json {

    /** The version of the JSON format that this library writes, as {@code major.minor}. */
    String SCHEMA_VERSION = FormatVersion.CURRENT_TEXT;

    /** {@return a new builder without any values} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the version of the JSON format, {@code major.minor}; {@value #SCHEMA_VERSION} by default}
     *
     * <p>A document of a newer minor version keeps its version and its unknown properties.
     */
    @JsonProperty("schemaVersion")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Value.Default
    default String getSchemaVersion() {
        return SCHEMA_VERSION;
    }

    /** {@return the id of the incident in its own system, such as {@code INC-1234}, or {@code ""} if absent} */
    @JsonProperty("id")
    @Value.Default
    default String getId() {
        return "";
    }

    /** {@return the title, one line that states what broke (rule D1), or {@code ""} if absent} */
    @JsonProperty("title")
    @Value.Default
    default String getTitle() {
        return "";
    }

    /** {@return the status of the document; {@link Status#DRAFT} by default} */
    @JsonProperty("status")
    @Value.Default
    default Status getStatus() {
        return Status.DRAFT;
    }

    /** {@return the severity in the terms of the organization, such as {@code SEV1}, or {@code ""} if absent} */
    @JsonProperty("severity")
    @Value.Default
    default String getSeverity() {
        return "";
    }

    /**
     * {@return the time zone in which times are shown, by its IANA name, such as {@code Europe/Paris}, or {@code null}
     * if absent}
     *
     * <p>Times are stored with the UTC offset that they were written with, which should be the offset of this zone
     * (rule A6).
     */
    // Jackson writes the id in any case. The annotations say so to tools that generate schemas.
    @JsonIdentityInfo(generator = ObjectIdGenerators.PropertyGenerator.class, property = "id")
    @JsonIdentityReference(alwaysAsId = true)
    @JsonProperty("timeZone")
    @Nullable ZoneId getTimeZone();

    /** {@return the authors of the document} */
    @JsonProperty("authors")
    List<@NotBlank String> getAuthors();

    /** {@return the names of the people who reviewed the document} */
    @JsonProperty("reviewers")
    List<@NotBlank String> getReviewers();

    /** {@return tags to find the document by} */
    @JsonProperty("tags")
    List<@NotBlank String> getTags();

    /** {@return an opening that makes people want to read on (rule E1), or {@code null} if absent} */
    @JsonProperty("hook")
    @Valid @Nullable Hook getHook();

    /**
     * {@return the summary for executives, or an empty value if absent}
     *
     * <p>It states when the outage was, how long it lasted, who was affected, and why.
     */
    @JsonProperty("summary")
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = EmptyValueFilter.OfSummary.class)
    @Valid @Value.Default
    default IssueSummary getSummary() {
        return IssueSummary.builder().build();
    }

    /** {@return the timeline, in chronological order (rule T8), or an empty value if absent} */
    @JsonProperty("timeline")
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = EmptyValueFilter.OfTimeline.class)
    @Valid @Value.Default
    default Timeline getTimeline() {
        return Timeline.builder().build();
    }

    /** {@return the root cause of the outage and its resolution, in detail, or an empty value if absent} */
    @JsonProperty("rootCauseAndResolution")
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = EmptyValueFilter.OfRootCauseAndResolution.class)
    @Valid @Value.Default
    default RootCauseAndResolution getRootCauseAndResolution() {
        return RootCauseAndResolution.builder().build();
    }

    /** {@return improvements and tasks that prevent a recurrence, or an empty value if absent} */
    @JsonProperty("correctiveMeasures")
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = EmptyValueFilter.OfCorrectiveMeasures.class)
    @Valid @Value.Default
    default CorrectiveMeasures getCorrectiveMeasures() {
        return CorrectiveMeasures.builder().build();
    }

    /** {@return the lessons learned from the incident, or {@code null} if absent} */
    @JsonProperty("lessons")
    @Valid @Nullable Lessons getLessons();

    /** {@return links to related material} */
    @JsonProperty("links")
    List<@Valid Link> getLinks();

    /**
     * {@return the relations of this incident to others}
     *
     * <p>Documents of earlier versions have a property {@code relatedIncidents}, a list of ids or URIs. It is read as
     * relations of kind {@link Relation.Kind#RELATED}.
     */
    @JsonProperty("relations")
    List<@Valid Relation> getRelations();

    /** {@return the rules that cannot be met truthfully, at most 8 (rule W2), each at most once and with a reason (rule W1)} */
    @JsonProperty("waivers")
    List<@Valid Waiver> getWaivers();

    /** The status of a document. */
    enum Status {
        /** The document is being written. */
        DRAFT,
        /** The authors consider the document complete, and others are reviewing it. */
        IN_REVIEW,
        /** The document is final. */
        PUBLISHED
    }

    /**
     * {@return the time from the start of the outage to its detection, or {@code null} if either is unknown}
     *
     * <p>The outage starts at the first entry of kind {@link EntryKind#STARTED}, or, if there is none with a time, at
     * {@link IssueSummary#getStartedAt()}. The duration is negative if the second moment is before the first.
     */
    default @Nullable Duration timeToDetect() {
        return IncidentDurations.until(this, EntryKind.DETECTED);
    }

    /** {@return the time until somebody took charge, as in {@link #timeToDetect()}, or {@code null} if unknown} */
    default @Nullable Duration timeToAcknowledge() {
        return IncidentDurations.until(this, EntryKind.ACKNOWLEDGED);
    }

    /** {@return the time until the impact was reduced, as in {@link #timeToDetect()}, or {@code null} if unknown} */
    default @Nullable Duration timeToMitigate() {
        return IncidentDurations.until(this, EntryKind.MITIGATED);
    }

    /**
     * {@return the time from the start of the outage to its end, or {@code null} if either is unknown}
     *
     * <p>The outage starts as for {@link #timeToDetect()}. It ends at the last entry of kind {@link EntryKind#RESOLVED},
     * or, if there is none with a time, at {@link IssueSummary#getEndedAt()}.
     */
    default @Nullable Duration timeToResolve() {
        return IncidentDurations.untilResolved(this);
    }

    /** {@return whether the outage goes on: it has a start, no end and no entry RESOLVED, and is not published} */
    default boolean ongoing() {
        return IncidentDurations.isOngoing(this);
    }

    /**
     * {@return the unknown properties, sorted by name; the {@linkplain io.github.postmortem4j package description}
     * lists their possible values}
     */
    @Override
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, @AllowNulls @Nullable Object> getExtensions();

    /** {@return a new builder with the values of this object} */
    default Builder toBuilder() {
        return new Builder().copyOf(this);
    }

    /**
     * {@return a copy of this value with changes}
     *
     * @param change receives a builder with the values of this object
     */
    default Postmortem with(Consumer<? super Builder> change) {
        Builder builder = toBuilder();
        change.accept(builder);
        return builder.build();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Postmortem fromJson(ImmutablePostmortem.Json json) {
        Postmortem read = ImmutablePostmortem.fromJson(json);
        Builder builder = new Builder().copyOf(read);
        if (builder.removeExtension(RelatedIncidents.NAME)) {
            RelatedIncidents.addMissing(
                    read.getExtensions().get(RelatedIncidents.NAME),
                    read.getRelations().stream().map(Relation::getIncident),
                    incident -> builder.addRelation(relation -> relation.incident(incident)));
        }
        return builder.build();
    }

    /**
     * A builder of {@link Postmortem}. Not safe for use by multiple threads.
     *
     * <p>{@link #build()} throws an {@link IllegalArgumentException} if {@code schemaVersion} is not a version or has
     * another major version than {@value #SCHEMA_VERSION}, or if an unknown property is named {@code relatedIncidents}:
     * documents of earlier versions have that property in place of {@code relations}.
     */
    final class Builder extends PostmortemBuilder {

        Builder() {}

        @Override
        public Postmortem build() {
            Postmortem built = super.build();
            @Nullable String problem = FormatVersion.problemOf(built.getSchemaVersion());
            if (problem != null) {
                throw new IllegalArgumentException(problem);
            }
            RelatedIncidents.requireAbsent(built.getExtensions());
            return built;
        }
    }
}
