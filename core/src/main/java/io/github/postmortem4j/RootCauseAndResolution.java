package io.github.postmortem4j;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.postmortem4j.internal.style.AllowNulls;
import io.github.postmortem4j.internal.style.ModelStyle;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** The root cause of the outage and its resolution, in detail. */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({"rootCause", "resolution", "trigger", "contributingFactors", "whys"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@SuppressWarnings("deprecation") // Immutables deprecates what only Jackson should use.
public sealed interface RootCauseAndResolution extends ImmutableValue, Extensible
        permits ImmutableRootCauseAndResolution, ImmutableRootCauseAndResolution.Json {

    /** {@return a new builder without any values} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the root cause, in detailed prose (rule R1), or {@code ""} if absent} */
    @JsonProperty("rootCause")
    @Value.Default
    default String getRootCause() {
        return "";
    }

    /** {@return the resolution, in detailed prose (rule R2), or {@code ""} if absent} */
    @JsonProperty("resolution")
    @Value.Default
    default String getResolution() {
        return "";
    }

    /** {@return the event that triggered the root cause, in prose, or {@code ""} if absent} */
    @JsonProperty("trigger")
    @Value.Default
    default String getTrigger() {
        return "";
    }

    /** {@return the contributing factors: what made the outage possible, longer, or worse, each in one or two sentences} */
    @JsonProperty("contributingFactors")
    List<@NotBlank String> getContributingFactors();

    /** {@return the answers to a chain of "why" questions, from the symptom to the root cause} */
    @JsonProperty("whys")
    List<@NotBlank String> getWhys();

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
    default RootCauseAndResolution with(Consumer<? super Builder> change) {
        Builder builder = toBuilder();
        change.accept(builder);
        return builder.build();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static RootCauseAndResolution fromJson(ImmutableRootCauseAndResolution.Json json) {
        return new Builder()
                .copyOf(ImmutableRootCauseAndResolution.fromJson(json))
                .build();
    }

    /** A builder of {@link RootCauseAndResolution}. Not safe for use by multiple threads. */
    final class Builder extends RootCauseAndResolutionBuilder {

        Builder() {}
    }
}
