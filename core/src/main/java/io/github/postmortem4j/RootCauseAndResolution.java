package io.github.postmortem4j;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** What caused the outage and how it was fixed, in detail. */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({"rootCause", "resolution", "trigger", "contributingFactors", "whys"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface RootCauseAndResolution {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return what caused it, in detailed prose (rule R1); {@code ""} when absent} */
    @JsonProperty("rootCause")
    @Value.Default
    default String getRootCause() {
        return "";
    }

    /** {@return how it was fixed, in detailed prose (rule R2); {@code ""} when absent} */
    @JsonProperty("resolution")
    @Value.Default
    default String getResolution() {
        return "";
    }

    /** {@return the event that set the cause off, in prose; {@code ""} when absent} */
    @JsonProperty("trigger")
    @Value.Default
    default String getTrigger() {
        return "";
    }

    /** {@return what made the outage possible, longer or worse, each in a sentence or two} */
    @JsonProperty("contributingFactors")
    List<@NotBlank String> getContributingFactors();

    /** {@return the chain of whys from the symptom to the root cause, each answering the one before} */
    @JsonProperty("whys")
    List<@NotBlank String> getWhys();

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
    private static RootCauseAndResolution fromJson(ImmutableRootCauseAndResolution.Json json) {
        return ImmutableRootCauseAndResolution.fromJson(json);
    }

    /** Builds a {@link RootCauseAndResolution}. Not safe for use by several threads. */
    final class Builder extends ImmutableRootCauseAndResolution.Builder {

        Builder() {}

        @Override
        public RootCauseAndResolution build() {
            ImmutableRootCauseAndResolution built = (ImmutableRootCauseAndResolution) super.build();
            return built.withExtensions(Extensions.checked(RootCauseAndResolution.class, built.getExtensions()));
        }
    }
}
