package io.github.postmortem4j;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Map;
import org.immutables.value.Value;

/** A statement that a rule of the spec cannot be met truthfully, and why. */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({"rule", "reason"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface Waiver {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the id of the rule (rule W1), such as {@code S5}; {@code ""} when absent} */
    @JsonProperty("rule")
    @Value.Default
    default String getRule() {
        return "";
    }

    /**
     * {@return why the rule cannot be met, in a few words of prose (rule W1); it is printed where the fact would stand;
     * {@code ""} when absent}
     */
    @JsonProperty("reason")
    @Value.Default
    default String getReason() {
        return "";
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
    private static Waiver fromJson(ImmutableWaiver.Json json) {
        return ImmutableWaiver.fromJson(json);
    }

    /** Builds a {@link Waiver}. Not safe for use by several threads. */
    final class Builder extends ImmutableWaiver.Builder {

        Builder() {}

        @Override
        public Waiver build() {
            ImmutableWaiver built = (ImmutableWaiver) super.build();
            return built.withExtensions(Extensions.checked(Waiver.class, built.getExtensions()));
        }
    }
}
