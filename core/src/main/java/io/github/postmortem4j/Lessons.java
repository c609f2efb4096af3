package io.github.postmortem4j;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.postmortem4j.internal.style.AllowNulls;
import io.github.postmortem4j.internal.style.ModelStyle;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Lessons learned, by the three questions of the SRE book. */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({"wentWell", "wentWrong", "gotLucky"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@SuppressWarnings("deprecation") // Immutables deprecates what only Jackson should use.
public sealed interface Lessons extends ImmutableValue, Extensible permits ImmutableLessons, ImmutableLessons.Json {

    /** {@return a new builder without any values} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return things that went well, each in one or two sentences} */
    @JsonProperty("wentWell")
    List<@NotBlank String> getWentWell();

    /** {@return things that went wrong, each in one or two sentences} */
    @JsonProperty("wentWrong")
    List<@NotBlank String> getWentWrong();

    /** {@return things that went well by luck, each in one or two sentences} */
    @JsonProperty("gotLucky")
    List<@NotBlank String> getGotLucky();

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
    default Lessons with(Consumer<? super Builder> change) {
        Builder builder = toBuilder();
        change.accept(builder);
        return builder.build();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Lessons fromJson(ImmutableLessons.Json json) {
        return new Builder().copyOf(ImmutableLessons.fromJson(json)).build();
    }

    /** A builder of {@link Lessons}. Not safe for use by multiple threads. */
    final class Builder extends LessonsBuilder {

        Builder() {}
    }
}
