package io.github.postmortem4j;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/** Lessons learned, by the three questions of the SRE book. */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({"wentWell", "wentWrong", "gotLucky"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface Lessons {

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
    @JsonAnyGetter
    @JsonAnySetter
    Map<String, @AllowNulls Object> getExtensions();

    /** {@return a new builder with the values of this object} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    @SuppressWarnings("deprecation") // Immutables deprecates methods that only Jackson should call.
    private static Lessons fromJson(ImmutableLessons.Json json) {
        return ImmutableLessons.fromJson(json);
    }

    /** A builder of {@link Lessons}. Not safe for use by multiple threads. */
    final class Builder extends ImmutableLessons.Builder {

        Builder() {}

        @Override
        public Lessons build() {
            ImmutableLessons built = (ImmutableLessons) super.build();
            return built.withExtensions(Extensions.normalize(Lessons.class, built.getExtensions()));
        }
    }
}
