package io.github.postmortem4j;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.postmortem4j.internal.json.InvalidTextException;
import io.github.postmortem4j.internal.json.WrittenTime;
import io.github.postmortem4j.internal.style.AllowNulls;
import io.github.postmortem4j.internal.style.ModelStyle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** An event of the incident: something that happened or was done. */
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
    "source",
    "links",
    "internal"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@SuppressWarnings("deprecation") // Immutables deprecates what only Jackson should use.
public sealed interface TimelineEntry extends ImmutableValue, Extensible
        permits ImmutableTimelineEntry, ImmutableTimelineEntry.Json {

    /** {@return a new builder without any values} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the time of the event, with its UTC offset, within four weeks of the outage (rule A5), or {@code null} if
     * absent}
     */
    @JsonProperty(value = "at", access = JsonProperty.Access.WRITE_ONLY)
    @JsonFormat(shape = JsonFormat.Shape.STRING, without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    @Nullable OffsetDateTime getAt();

    @JsonProperty("at")
    private @Nullable WrittenTime writtenAt() throws InvalidTextException {
        return WrittenTime.of(getAt());
    }

    /** {@return the kind of event; {@link EntryKind#NOTE} by default} */
    @JsonProperty("kind")
    @Value.Default
    default EntryKind getKind() {
        return EntryKind.NOTE;
    }

    /** {@return what happened, in one or two sentences (rule T1), or {@code ""} if absent} */
    @JsonProperty("text")
    @Value.Default
    default String getText() {
        return "";
    }

    /**
     * {@return how the issue was detected (rule T3), for an entry of kind {@link EntryKind#DETECTED}, or {@code null}
     * if absent}
     */
    @JsonProperty("detectionMethod")
    @Nullable DetectionMethod getDetectionMethod();

    /**
     * {@return the part of the system that was investigated (rule T4), for an entry of kind {@link
     * EntryKind#INVESTIGATED} or {@link EntryKind#MISLEADING_PATH}, or {@code ""} if absent}
     */
    @JsonProperty("investigated")
    @Value.Default
    default String getInvestigated() {
        return "";
    }

    /** {@return the assumption behind the investigation (rule T4), or {@code ""} if absent} */
    @JsonProperty("assumption")
    @Value.Default
    default String getAssumption() {
        return "";
    }

    /** {@return the teams or people it was escalated to (rule T6), for an entry of kind {@link EntryKind#ESCALATED}} */
    @JsonProperty("escalatedTo")
    List<@NotBlank String> getEscalatedTo();

    /** {@return the person, team, role, or system that acted, or {@code ""} if absent} */
    @JsonProperty("by")
    @Value.Default
    default String getBy() {
        return "";
    }

    /**
     * {@return the source of the entry, such as {@code Slack #incident-42}, {@code PagerDuty} or a URI, or {@code ""} if
     * absent}
     */
    @JsonProperty("source")
    @Value.Default
    default String getSource() {
        return "";
    }

    /** {@return links to evidence for the entry: graphs, log queries, chat threads} */
    @JsonProperty("links")
    List<@Valid Link> getLinks();

    /** {@return whether the entry is internal, so that redaction removes it; {@code false} by default} */
    @JsonProperty("internal")
    @JsonSetter(nulls = Nulls.SKIP)
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    @Value.Default
    default boolean isInternal() {
        return false;
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
    default TimelineEntry with(Consumer<? super Builder> change) {
        Builder builder = toBuilder();
        change.accept(builder);
        return builder.build();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static TimelineEntry fromJson(ImmutableTimelineEntry.Json json) {
        return new Builder().copyOf(ImmutableTimelineEntry.fromJson(json)).build();
    }

    /** A builder of {@link TimelineEntry}. Not safe for use by multiple threads. */
    final class Builder extends TimelineEntryBuilder {

        Builder() {}
    }
}
