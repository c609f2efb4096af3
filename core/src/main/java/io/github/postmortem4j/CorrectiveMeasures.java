package io.github.postmortem4j;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** What is done so that it does not happen again. */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({"improvements", "actionItems"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface CorrectiveMeasures {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return what can be improved, broadly, each in a sentence or two (rule C1)} */
    @JsonProperty("improvements")
    List<@NotBlank String> getImprovements();

    /** {@return the specific tasks (rule C2)} */
    @JsonProperty("actionItems")
    List<@Valid ActionItem> getActionItems();

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
    private static CorrectiveMeasures fromJson(ImmutableCorrectiveMeasures.Json json) {
        return ImmutableCorrectiveMeasures.fromJson(json);
    }

    /** Builds a {@link CorrectiveMeasures}. Not safe for use by several threads. */
    final class Builder extends ImmutableCorrectiveMeasures.Builder {

        Builder() {}

        @Override
        public CorrectiveMeasures build() {
            ImmutableCorrectiveMeasures built = (ImmutableCorrectiveMeasures) super.build();
            return built.withExtensions(Extensions.checked(CorrectiveMeasures.class, built.getExtensions()));
        }
    }
}
