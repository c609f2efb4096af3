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
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A period of impact: one of several, such as a relapse, or that of some of the services. */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({"startedAt", "endedAt", "services", "affectedUsersPercent", "note"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@SuppressWarnings("deprecation") // Immutables deprecates what only Jackson should use.
public sealed interface ImpactWindow extends ImmutableValue, Extensible
        permits ImmutableImpactWindow, ImmutableImpactWindow.Json {

    /** {@return a new builder without any values} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the start of the period, with its UTC offset, or {@code null} if absent} */
    @JsonProperty(value = "startedAt", access = JsonProperty.Access.WRITE_ONLY)
    @JsonFormat(shape = JsonFormat.Shape.STRING, without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    @Nullable OffsetDateTime getStartedAt();

    @JsonProperty("startedAt")
    private @Nullable WrittenTime writtenStartedAt() throws InvalidTextException {
        return WrittenTime.of(getStartedAt());
    }

    /** {@return the end of the period, with its UTC offset, after its start, or {@code null} if absent} */
    @JsonProperty(value = "endedAt", access = JsonProperty.Access.WRITE_ONLY)
    @JsonFormat(shape = JsonFormat.Shape.STRING, without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    @Nullable OffsetDateTime getEndedAt();

    @JsonProperty("endedAt")
    private @Nullable WrittenTime writtenEndedAt() throws InvalidTextException {
        return WrittenTime.of(getEndedAt());
    }

    /** {@return the services that were affected in the period; empty if they are those of the whole outage} */
    @JsonProperty("services")
    List<@NotBlank String> getServices();

    /** {@return the percentage of users that was affected in the period, from 0 to 100, or {@code null} if absent} */
    @JsonProperty("affectedUsersPercent")
    @Min(0) @Max(100) @Nullable BigDecimal getAffectedUsersPercent();

    /** {@return what was different in the period, in a few words of prose, or {@code ""} if absent} */
    @JsonProperty("note")
    @Value.Default
    default String getNote() {
        return "";
    }

    /**
     * {@return the duration of the period, or {@code null} unless both start and end are known}
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
    default ImpactWindow with(Consumer<? super Builder> change) {
        Builder builder = toBuilder();
        change.accept(builder);
        return builder.build();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static ImpactWindow fromJson(ImmutableImpactWindow.Json json) {
        return new Builder().copyOf(ImmutableImpactWindow.fromJson(json)).build();
    }

    /**
     * A builder of {@link ImpactWindow}. Not safe for use by multiple threads.
     *
     * <p>A number that is out of range is accepted; validation reports it.
     */
    final class Builder extends ImpactWindowBuilder {

        Builder() {}
    }
}
