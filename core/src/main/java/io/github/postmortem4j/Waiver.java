package io.github.postmortem4j;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.postmortem4j.internal.style.AllowNulls;
import io.github.postmortem4j.internal.style.ModelStyle;
import java.util.Map;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A statement that a rule cannot be met truthfully, with the reason. */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({"rule", "reason"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@SuppressWarnings("deprecation") // Immutables deprecates what only Jackson should use.
public sealed interface Waiver extends ImmutableValue, Extensible permits ImmutableWaiver, ImmutableWaiver.Json {

    /** {@return a new builder without any values} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the id of the waived rule (rule W1), such as {@code S5}, or {@code ""} if absent} */
    @JsonProperty("rule")
    @Value.Default
    default String getRule() {
        return "";
    }

    /**
     * {@return why the rule cannot be met, in a few words of prose (rule W1), or {@code ""} if absent}
     *
     * <p>Renderers print the reason in place of the missing fact.
     */
    @JsonProperty("reason")
    @Value.Default
    default String getReason() {
        return "";
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
    default Waiver with(Consumer<? super Builder> change) {
        Builder builder = toBuilder();
        change.accept(builder);
        return builder.build();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Waiver fromJson(ImmutableWaiver.Json json) {
        return new Builder().copyOf(ImmutableWaiver.fromJson(json)).build();
    }

    /** A builder of {@link Waiver}. Not safe for use by multiple threads. */
    final class Builder extends WaiverBuilder {

        Builder() {}
    }
}
