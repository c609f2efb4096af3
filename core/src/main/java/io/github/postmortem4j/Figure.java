package io.github.postmortem4j;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Map;
import org.immutables.value.Value;

/** A picture beside the text: a graph, a photograph, a drawing. */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({"uri", "alt", "caption"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface Figure {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * {@return where the picture is, as written; {@code ""} when absent}
     *
     * <p>Any text is accepted. Renderers show a picture only when its scheme is http or https, or when it is a
     * relative path.
     */
    @JsonProperty("uri")
    @Value.Default
    default String getUri() {
        return "";
    }

    /** {@return what the picture shows, for readers who cannot see it; {@code ""} when absent} */
    @JsonProperty("alt")
    @Value.Default
    default String getAlt() {
        return "";
    }

    /** {@return the line below the picture; {@code ""} when absent} */
    @JsonProperty("caption")
    @Value.Default
    default String getCaption() {
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
    private static Figure fromJson(ImmutableFigure.Json json) {
        return ImmutableFigure.fromJson(json);
    }

    /** Builds a {@link Figure}. Not safe for use by several threads. */
    final class Builder extends ImmutableFigure.Builder {

        Builder() {}

        @Override
        public Figure build() {
            ImmutableFigure built = (ImmutableFigure) super.build();
            return built.withExtensions(Extensions.checked(Figure.class, built.getExtensions()));
        }
    }
}
