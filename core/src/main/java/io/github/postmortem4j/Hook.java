package io.github.postmortem4j;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.postmortem4j.internal.style.AllowNulls;
import io.github.postmortem4j.internal.style.ModelStyle;
import jakarta.validation.Valid;
import java.util.Map;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * An opening that makes people want to read on: a line of humor, a picture, anything that catches the eye (rule E1).
 */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({"text", "figure"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@SuppressWarnings("deprecation") // Immutables deprecates what only Jackson should use.
public sealed interface Hook extends ImmutableValue, Extensible permits ImmutableHook, ImmutableHook.Json {

    /** {@return a new builder without any values} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a few opening sentences in prose, or {@code ""} if absent} */
    @JsonProperty("text")
    @Value.Default
    default String getText() {
        return "";
    }

    /** {@return the opening picture, or {@code null} if absent} */
    @JsonProperty("figure")
    @Valid @Nullable Figure getFigure();

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
    default Hook with(Consumer<? super Builder> change) {
        Builder builder = toBuilder();
        change.accept(builder);
        return builder.build();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Hook fromJson(ImmutableHook.Json json) {
        return new Builder().copyOf(ImmutableHook.fromJson(json)).build();
    }

    /** A builder of {@link Hook}. Not safe for use by multiple threads. */
    final class Builder extends HookBuilder {

        Builder() {}
    }
}
