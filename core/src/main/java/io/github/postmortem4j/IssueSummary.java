package io.github.postmortem4j;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** What executives read: when, how long, who was hit, and why. */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({"overview", "startedAt", "endedAt", "impact", "rootCause"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface IssueSummary {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * {@return what happened, in a few sentences of prose that agree with the times (rule A4); {@code ""} when absent}
     */
    @JsonProperty("overview")
    @Value.Default
    default String getOverview() {
        return "";
    }

    /** {@return when the outage started, with its offset (rule S1); {@code null} when absent} */
    @JsonProperty("startedAt")
    @JsonFormat(shape = JsonFormat.Shape.STRING, without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
    @Nullable OffsetDateTime getStartedAt();

    /** {@return when the outage ended, with its offset (rule S1), after it started (rule S2); {@code null} when absent} */
    @JsonProperty("endedAt")
    @JsonFormat(shape = JsonFormat.Shape.STRING, without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
    @Nullable OffsetDateTime getEndedAt();

    /** {@return what it did to users; empty when absent, never {@code null}} */
    @JsonProperty("impact")
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = EmptyValue.class)
    @Valid @Value.Default
    default Impact getImpact() {
        return Impact.builder().build();
    }

    /**
     * {@return the root cause in one line (rule S6); the details are in {@link
     * Postmortem#getRootCauseAndResolution() rootCauseAndResolution}; {@code ""} when absent}
     */
    @JsonProperty("rootCause")
    @Value.Default
    default String getRootCause() {
        return "";
    }

    /**
     * {@return how long the outage lasted, from start to end; {@code null} unless both are known}
     *
     * <p>Derived, never stored. It is negative when the end is before the start.
     */
    default @Nullable Duration duration() {
        OffsetDateTime start = getStartedAt();
        OffsetDateTime end = getEndedAt();
        return start == null || end == null ? null : Duration.between(start, end);
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
    private static IssueSummary fromJson(ImmutableIssueSummary.Json json) {
        return ImmutableIssueSummary.fromJson(json);
    }

    /** Builds an {@link IssueSummary}. Not safe for use by several threads. */
    final class Builder extends ImmutableIssueSummary.Builder {

        Builder() {}

        @Override
        public IssueSummary build() {
            ImmutableIssueSummary built = (ImmutableIssueSummary) super.build();
            return built.withExtensions(Extensions.checked(IssueSummary.class, built.getExtensions()));
        }
    }
}
