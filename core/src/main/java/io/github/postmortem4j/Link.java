package io.github.postmortem4j;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.github.postmortem4j.internal.style.AllowNulls;
import io.github.postmortem4j.internal.style.ModelStyle;
import java.util.Map;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A link to material outside the document: a dashboard, a log query, a ticket, or a public report. */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({"title", "uri", "internal"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@SuppressWarnings("deprecation") // Immutables deprecates what only Jackson should use.
public sealed interface Link extends ImmutableValue, Extensible permits ImmutableLink, ImmutableLink.Json {

    /** {@return a new builder without any values} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the link text, or {@code ""} if absent} */
    @JsonProperty("title")
    @Value.Default
    default String getTitle() {
        return "";
    }

    /**
     * {@return the target of the link, as written, or {@code ""} if absent}
     *
     * <p>Any text is accepted. Renderers create a link only if the scheme is http, https, or mailto.
     */
    @JsonProperty("uri")
    @Value.Default
    default String getUri() {
        return "";
    }

    /** {@return whether the link is internal, so that redaction removes it; {@code false} by default} */
    @JsonProperty("internal")
    @JsonSetter(nulls = Nulls.SKIP)
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    @Value.Default
    default boolean isInternal() {
        return false;
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
    default Link with(Consumer<? super Builder> change) {
        Builder builder = toBuilder();
        change.accept(builder);
        return builder.build();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Link fromJson(ImmutableLink.Json json) {
        return new Builder().copyOf(ImmutableLink.fromJson(json)).build();
    }

    /** A builder of {@link Link}. Not safe for use by multiple threads. */
    final class Builder extends LinkBuilder {

        Builder() {}
    }
}
