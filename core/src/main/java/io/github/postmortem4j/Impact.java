package io.github.postmortem4j;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** What the outage did to users. */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({"services", "userExperience", "affectedUsersPercent", "affectedUsers", "notes"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface Impact {

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return the services that were down or slow (rule S3), by the names their users know} */
    @JsonProperty("services")
    List<@NotBlank String> getServices();

    /** {@return what users experienced (rule S4), in prose; {@code ""} when absent} */
    @JsonProperty("userExperience")
    @Value.Default
    default String getUserExperience() {
        return "";
    }

    /**
     * {@return how many percent of the users were affected (rule S5), from 0 to 100; {@code null} when absent}
     *
     * <p>A share of <em>users</em>: a fall of traffic or a rate of errors is not one and belongs in the notes.
     * The number of digits is kept as given.
     */
    @JsonProperty("affectedUsersPercent")
    @Min(0) @Max(100) @Nullable BigDecimal getAffectedUsersPercent();

    /** {@return how many users were affected, 0 or more; {@code null} when absent} */
    @JsonProperty("affectedUsers")
    @PositiveOrZero @Nullable Long getAffectedUsers();

    /**
     * {@return what else is known of the impact, in prose with numbers (rule A7): lost data, money, obligations;
     * {@code ""} when absent}
     */
    @JsonProperty("notes")
    @Value.Default
    default String getNotes() {
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
    private static Impact fromJson(ImmutableImpact.Json json) {
        return ImmutableImpact.fromJson(json);
    }

    /** Builds an {@link Impact}. Not safe for use by several threads. */
    final class Builder extends ImmutableImpact.Builder {

        Builder() {}

        /**
         * Sets the share of users that were affected.
         *
         * @param percent from 0 to 100; other values are kept and found by validation
         * @return this builder
         * @throws NumberFormatException if the number is infinite or not a number
         */
        public Builder affectedUsersPercent(double percent) {
            BigDecimal shortest = BigDecimal.valueOf(percent).stripTrailingZeros();
            return affectedUsersPercent(shortest.setScale(Math.max(0, shortest.scale())));
        }

        /**
         * Sets the number of users that were affected.
         *
         * @param users 0 or more; other values are kept and found by validation
         * @return this builder
         */
        public Builder affectedUsers(long users) {
            return affectedUsers(Long.valueOf(users));
        }

        @Override
        public Impact build() {
            ImmutableImpact built = (ImmutableImpact) super.build();
            return built.withExtensions(Extensions.checked(Impact.class, built.getExtensions()));
        }
    }
}
