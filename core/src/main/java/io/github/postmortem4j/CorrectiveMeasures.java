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

/** Measures that prevent a recurrence: improvements and tasks. */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({"improvements", "actionItems"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface CorrectiveMeasures {

    /** {@return a new builder without any values} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return broad improvements, each in one or two sentences (rule C1)} */
    @JsonProperty("improvements")
    List<@NotBlank String> getImprovements();

    /** {@return specific tasks (rule C2)} */
    @JsonProperty("actionItems")
    List<@Valid ActionItem> getActionItems();

    /**
     * {@return the unknown properties, sorted by name; the {@linkplain io.github.postmortem4j package description}
     * lists their possible values}
     */
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, @AllowNulls Object> getExtensions();

    /** {@return a new builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // Immutables deprecates methods that only Jackson should call.
    private static CorrectiveMeasures fromJson(ImmutableCorrectiveMeasures.Json json) {
        return ImmutableCorrectiveMeasures.fromJson(json);
    }

    /** A builder of {@link CorrectiveMeasures}. Not safe for use by multiple threads. */
    final class Builder extends ImmutableCorrectiveMeasures.Builder {

        Builder() {}

        @Override
        public CorrectiveMeasures build() {
            ImmutableCorrectiveMeasures built = (ImmutableCorrectiveMeasures) super.build();
            return built.withExtensions(Extensions.normalize(CorrectiveMeasures.class, built.getExtensions()));
        }
    }
}
