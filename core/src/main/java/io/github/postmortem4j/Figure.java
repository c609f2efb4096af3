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

/** A picture: a graph, a photograph, or a drawing. */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({"uri", "alt", "caption"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@SuppressWarnings("deprecation") // Immutables deprecates what only Jackson should use.
public sealed interface Figure extends ImmutableValue, Extensible permits ImmutableFigure, ImmutableFigure.Json {

    /** {@return a new builder without any values} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the URI of the picture, as written, or {@code ""} if absent}
     *
     * <p>Any text is accepted. Renderers show the picture only if the URI is a relative path or its scheme is http or
     * https.
     */
    @JsonProperty("uri")
    @Value.Default
    default String getUri() {
        return "";
    }

    /** {@return a description of the picture for readers who cannot see it, or {@code ""} if absent} */
    @JsonProperty("alt")
    @Value.Default
    default String getAlt() {
        return "";
    }

    /** {@return the caption below the picture, or {@code ""} if absent} */
    @JsonProperty("caption")
    @Value.Default
    default String getCaption() {
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
    default Figure with(Consumer<? super Builder> change) {
        Builder builder = toBuilder();
        change.accept(builder);
        return builder.build();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Figure fromJson(ImmutableFigure.Json json) {
        return new Builder().copyOf(ImmutableFigure.fromJson(json)).build();
    }

    /** A builder of {@link Figure}. Not safe for use by multiple threads. */
    final class Builder extends FigureBuilder {

        Builder() {}
    }
}
