package io.github.postmortem4j;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Map;
import org.immutables.value.Value;

/** A link to something outside the document: a dashboard, a log query, a ticket, a public report. */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({"title", "uri", "internal"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface Link {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return what the reader sees; {@code ""} when absent} */
    @JsonProperty("title")
    @Value.Default
    default String getTitle() {
        return "";
    }

    /**
     * {@return where it leads, as written; {@code ""} when absent}
     *
     * <p>Any text is accepted. Renderers make a link of it only when its scheme is http, https or mailto.
     */
    @JsonProperty("uri")
    @Value.Default
    default String getUri() {
        return "";
    }

    /** {@return whether the link is for the house alone: a redaction for the public drops it; {@code false} unless set} */
    @JsonProperty("internal")
    @JsonSetter(nulls = Nulls.SKIP)
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    @Value.Default
    default boolean isInternal() {
        return false;
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
    private static Link fromJson(ImmutableLink.Json json) {
        return ImmutableLink.fromJson(json);
    }

    /** Builds a {@link Link}. Not safe for use by several threads. */
    final class Builder extends ImmutableLink.Builder {

        Builder() {}

        @Override
        public Link build() {
            ImmutableLink built = (ImmutableLink) super.build();
            return built.withExtensions(Extensions.checked(Link.class, built.getExtensions()));
        }
    }
}
