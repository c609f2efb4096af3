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
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** The impact of the outage on users. */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({"services", "userExperience", "affectedUsersPercent", "affectedUsers", "windows", "notes"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@SuppressWarnings("deprecation") // Immutables deprecates what only Jackson should use.
public sealed interface Impact extends ImmutableValue, Extensible permits ImmutableImpact, ImmutableImpact.Json {

    /** {@return a new builder without any values} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the services that were down or slow (rule S3), by the names that users know} */
    @JsonProperty("services")
    List<@NotBlank String> getServices();

    /** {@return what users experienced (rule S4), in prose, or {@code ""} if absent} */
    @JsonProperty("userExperience")
    @Value.Default
    default String getUserExperience() {
        return "";
    }

    /**
     * {@return the percentage of users affected (rule S5), from 0 to 100, or {@code null} if absent}
     *
     * <p>A drop in traffic or an error rate is not a percentage of <em>users</em> and belongs in the notes. The number
     * of digits is kept.
     */
    @JsonProperty("affectedUsersPercent")
    @Min(0) @Max(100) @Nullable BigDecimal getAffectedUsersPercent();

    /** {@return the number of users affected, 0 or more, or {@code null} if absent} */
    @JsonProperty("affectedUsers")
    @PositiveOrZero @Nullable Long getAffectedUsers();

    /**
     * {@return the periods of impact, in order of time}
     *
     * <p>Needed only if there is more than one: a relapse, or services that were affected at different times or to
     * different degrees. The summary has the start of the first and the end of the last.
     */
    @JsonProperty("windows")
    List<@Valid ImpactWindow> getWindows();

    /**
     * {@return other effects, such as lost data or costs, in prose with numbers (rule A7), or {@code ""} if absent}
     */
    @JsonProperty("notes")
    @Value.Default
    default String getNotes() {
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
    default Impact with(Consumer<? super Builder> change) {
        Builder builder = toBuilder();
        change.accept(builder);
        return builder.build();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Impact fromJson(ImmutableImpact.Json json) {
        return new Builder().copyOf(ImmutableImpact.fromJson(json)).build();
    }

    /**
     * A builder of {@link Impact}. Not safe for use by multiple threads.
     *
     * <p>A number that is out of range is accepted; validation reports it.
     */
    final class Builder extends ImpactBuilder {

        Builder() {}
    }
}
