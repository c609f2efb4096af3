package io.github.postmortem4j;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** One moment of the incident: what happened or was done. */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({
    "at",
    "kind",
    "text",
    "detectionMethod",
    "investigated",
    "assumption",
    "escalatedTo",
    "by",
    "links",
    "internal"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface TimelineEntry {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return when it happened, with its offset, within a day of the outage (rule A5); {@code null} when absent} */
    @JsonProperty("at")
    @JsonFormat(shape = JsonFormat.Shape.STRING, without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
    @Nullable OffsetDateTime getAt();

    /** {@return what sort of moment it is; {@link EntryKind#NOTE} unless set} */
    @JsonProperty("kind")
    @Value.Default
    default EntryKind getKind() {
        return EntryKind.NOTE;
    }

    /** {@return what happened, in one or two sentences (rule T1); {@code ""} when absent} */
    @JsonProperty("text")
    @Value.Default
    default String getText() {
        return "";
    }

    /**
     * {@return how the issue was detected (rule T3), on an entry of kind {@link EntryKind#DETECTED}; {@code
     * null} when absent}
     */
    @JsonProperty("detectionMethod")
    @Nullable DetectionMethod getDetectionMethod();

    /**
     * {@return which part of the system was investigated (rule T4), on an entry of kind {@link
     * EntryKind#INVESTIGATED} or {@link EntryKind#MISLEADING_PATH}; {@code ""} when absent}
     */
    @JsonProperty("investigated")
    @Value.Default
    default String getInvestigated() {
        return "";
    }

    /** {@return on which assumption it was investigated (rule T4); {@code ""} when absent} */
    @JsonProperty("assumption")
    @Value.Default
    default String getAssumption() {
        return "";
    }

    /** {@return the teams or persons it was escalated to (rule T6), on an entry of kind {@link EntryKind#ESCALATED}} */
    @JsonProperty("escalatedTo")
    List<@NotBlank String> getEscalatedTo();

    /** {@return who or what acted: a person, a team, a role, a system; {@code ""} when absent} */
    @JsonProperty("by")
    @Value.Default
    default String getBy() {
        return "";
    }

    /** {@return links to what supports the entry: graphs, log queries, chat threads} */
    @JsonProperty("links")
    List<@Valid Link> getLinks();

    /** {@return whether the entry is for the house alone: a redaction for the public drops it; {@code false} unless set} */
    @JsonProperty("internal")
    @JsonSetter(nulls = Nulls.SKIP)
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    @Value.Default
    default boolean isInternal() {
        return false;
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
    private static TimelineEntry fromJson(ImmutableTimelineEntry.Json json) {
        return ImmutableTimelineEntry.fromJson(json);
    }

    /** Builds a {@link TimelineEntry}. Not safe for use by several threads. */
    final class Builder extends ImmutableTimelineEntry.Builder {

        Builder() {}

        @Override
        public TimelineEntry build() {
            ImmutableTimelineEntry built = (ImmutableTimelineEntry) super.build();
            return built.withExtensions(Extensions.checked(TimelineEntry.class, built.getExtensions()));
        }
    }
}
