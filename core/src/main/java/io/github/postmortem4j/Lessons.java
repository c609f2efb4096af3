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

/** What the incident taught, in the three questions of the SRE book. */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({"wentWell", "wentWrong", "gotLucky"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface Lessons {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return what went well, each in a sentence or two} */
    @JsonProperty("wentWell")
    List<@NotBlank String> getWentWell();

    /** {@return what went wrong, each in a sentence or two} */
    @JsonProperty("wentWrong")
    List<@NotBlank String> getWentWrong();

    /** {@return where luck helped, each in a sentence or two} */
    @JsonProperty("gotLucky")
    List<@NotBlank String> getGotLucky();

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
    private static Lessons fromJson(ImmutableLessons.Json json) {
        return ImmutableLessons.fromJson(json);
    }

    /** Builds a {@link Lessons}. Not safe for use by several threads. */
    final class Builder extends ImmutableLessons.Builder {

        Builder() {}

        @Override
        public Lessons build() {
            ImmutableLessons built = (ImmutableLessons) super.build();
            return built.withExtensions(Extensions.checked(Lessons.class, built.getExtensions()));
        }
    }
}
