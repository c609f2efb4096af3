package io.github.postmortem4j;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** What makes people want to read on: a line of humour, a picture, anything that catches the eye (rule E1). */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({"text", "figure"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface Hook {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the opening lines; prose, a few sentences; {@code ""} when absent} */
    @JsonProperty("text")
    @Value.Default
    default String getText() {
        return "";
    }

    /** {@return the picture that opens the document; {@code null} when absent} */
    @JsonProperty("figure")
    @Valid @Nullable Figure getFigure();

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
    private static Hook fromJson(ImmutableHook.Json json) {
        return ImmutableHook.fromJson(json);
    }

    /** Builds a {@link Hook}. Not safe for use by several threads. */
    final class Builder extends ImmutableHook.Builder {

        Builder() {}

        @Override
        public Hook build() {
            ImmutableHook built = (ImmutableHook) super.build();
            return built.withExtensions(Extensions.checked(Hook.class, built.getExtensions()));
        }
    }
}
