package io.github.postmortem4j;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.postmortem4j.internal.json.InvalidTextException;
import io.github.postmortem4j.internal.json.WrittenTime;
import io.github.postmortem4j.internal.style.AllowNulls;
import io.github.postmortem4j.internal.style.ModelStyle;
import jakarta.validation.Valid;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A summary for executives: when, how long, who was affected, and why. */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({"overview", "startedAt", "endedAt", "impact", "rootCause"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@SuppressWarnings("deprecation") // Immutables deprecates what only Jackson should use.
public sealed interface IssueSummary extends ImmutableValue, Extensible
        permits ImmutableIssueSummary, ImmutableIssueSummary.Json {

    /** {@return a new builder without any values} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return what happened, in a few sentences that agree with the times (rule A4), or {@code ""} if absent} */
    @JsonProperty("overview")
    @Value.Default
    default String getOverview() {
        return "";
    }

    /** {@return the start of the outage, with its UTC offset (rule S1), or {@code null} if absent} */
    @JsonProperty(value = "startedAt", access = JsonProperty.Access.WRITE_ONLY)
    @JsonFormat(shape = JsonFormat.Shape.STRING, without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    @Nullable OffsetDateTime getStartedAt();

    @JsonProperty("startedAt")
    private @Nullable WrittenTime writtenStartedAt() throws InvalidTextException {
        return WrittenTime.of(getStartedAt());
    }

    /**
     * {@return the end of the outage, with its UTC offset (rule S1), after its start (rule S2), or {@code null} if
     * absent}
     */
    @JsonProperty(value = "endedAt", access = JsonProperty.Access.WRITE_ONLY)
    @JsonFormat(shape = JsonFormat.Shape.STRING, without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    @Nullable OffsetDateTime getEndedAt();

    @JsonProperty("endedAt")
    private @Nullable WrittenTime writtenEndedAt() throws InvalidTextException {
        return WrittenTime.of(getEndedAt());
    }

    /** {@return the impact on users, or an empty value if absent} */
    @JsonProperty("impact")
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = EmptyValueFilter.OfImpact.class)
    @Valid @Value.Default
    default Impact getImpact() {
        return Impact.builder().build();
    }

    /**
     * {@return the root cause in one line (rule S6), or {@code ""} if absent}
     *
     * <p>The details belong in {@link Postmortem#getRootCauseAndResolution() rootCauseAndResolution}.
     */
    @JsonProperty("rootCause")
    @Value.Default
    default String getRootCause() {
        return "";
    }

    /**
     * {@return the duration of the outage, or {@code null} unless both start and end are known}
     *
     * <p>It is derived and never stored. It is negative if the end is before the start.
     */
    default @Nullable Duration duration() {
        return IncidentDurations.between(getStartedAt(), getEndedAt());
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
    default IssueSummary with(Consumer<? super Builder> change) {
        Builder builder = toBuilder();
        change.accept(builder);
        return builder.build();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static IssueSummary fromJson(ImmutableIssueSummary.Json json) {
        return new Builder().copyOf(ImmutableIssueSummary.fromJson(json)).build();
    }

    /** A builder of {@link IssueSummary}. Not safe for use by multiple threads. */
    final class Builder extends IssueSummaryBuilder {

        Builder() {}
    }
}
