package io.github.postmortem4j.benchmarks.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.DetectionMethod;
import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.Postmortem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a postmortem as someone would write it down in an afternoon: records, no defaults, no unknown members,
 * and standard constraints.
 *
 * <p>The members are those of {@link Postmortem}.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PlainPostmortem(
        @Size(max = MAX_LENGTH) @Nullable String schemaVersion,
        @Size(max = MAX_LENGTH) @Nullable String id,
        @NotBlank @Size(max = MAX_LENGTH) String title,
        Postmortem.@Nullable Status status,
        @Size(max = MAX_LENGTH) @Nullable String severity,
        @Nullable ZoneId timeZone,
        @Nullable List<@NotBlank String> authors,
        @Nullable List<@NotBlank String> tags,
        @Valid @Nullable Hook hook,
        @Valid @Nullable Summary summary,
        @NotEmpty List<@Valid Entry> timeline,
        @Valid @Nullable Cause rootCauseAndResolution,
        @Valid @Nullable Measures correctiveMeasures,
        @Valid @Nullable Lessons lessons,
        @Nullable List<@Valid Link> links,
        @Nullable List<@NotBlank String> relatedIncidents,
        @Nullable List<@Valid Waiver> waivers) {

    private static final int MAX_LENGTH = 100_000;

    /** What makes people want to read on. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Hook(
            @Size(max = MAX_LENGTH) @Nullable String text,
            @Valid @Nullable Figure figure) {}

    /** A picture. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Figure(
            @Size(max = MAX_LENGTH) @Nullable String uri,
            @Size(max = MAX_LENGTH) @Nullable String alt,
            @Size(max = MAX_LENGTH) @Nullable String caption) {}

    /** What executives read. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Summary(
            @Size(max = MAX_LENGTH) @Nullable String overview,
            @Nullable OffsetDateTime startedAt,
            @Nullable OffsetDateTime endedAt,
            @Valid @Nullable Impact impact,
            @Size(max = MAX_LENGTH) @Nullable String rootCause) {}

    /** What the outage did to users. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Impact(
            @Nullable List<@NotBlank String> services,
            @Size(max = MAX_LENGTH) @Nullable String userExperience,
            @Min(0) @Max(100) @Nullable BigDecimal affectedUsersPercent,
            @PositiveOrZero @Nullable Long affectedUsers,
            @Size(max = MAX_LENGTH) @Nullable String notes) {}

    /** One moment. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Entry(
            @NotNull OffsetDateTime at,
            @NotNull EntryKind kind,
            @Size(max = MAX_LENGTH) @Nullable String text,
            @Nullable DetectionMethod detectionMethod,
            @Size(max = MAX_LENGTH) @Nullable String investigated,
            @Size(max = MAX_LENGTH) @Nullable String assumption,
            @Nullable List<@NotBlank String> escalatedTo,
            @Size(max = MAX_LENGTH) @Nullable String by,
            @Nullable List<@Valid Link> links,
            @Nullable Boolean internal) {}

    /** What caused the outage and how it was fixed. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Cause(
            @Size(max = MAX_LENGTH) @Nullable String rootCause,
            @Size(max = MAX_LENGTH) @Nullable String resolution,
            @Size(max = MAX_LENGTH) @Nullable String trigger,
            @Nullable List<@NotBlank String> contributingFactors,
            @Nullable List<@NotBlank String> whys) {}

    /** What is done about it. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Measures(
            @Nullable List<@NotBlank String> improvements,
            @Nullable List<@Valid Task> actionItems) {}

    /** One task. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Task(
            @Size(max = MAX_LENGTH) @Nullable String id,
            @Size(max = MAX_LENGTH) @Nullable String task,
            ActionItem.@Nullable Type type,
            ActionItem.@Nullable Priority priority,
            @Size(max = MAX_LENGTH) @Nullable String owner,
            @Nullable LocalDate due,
            ActionItem.@Nullable Status status,
            @Size(max = MAX_LENGTH) @Nullable String tracker,
            @Nullable Boolean internal) {}

    /** What the incident taught. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Lessons(
            @Nullable List<@NotBlank String> wentWell,
            @Nullable List<@NotBlank String> wentWrong,
            @Nullable List<@NotBlank String> gotLucky) {}

    /** Where to read on. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Link(
            @Size(max = MAX_LENGTH) @Nullable String title,
            @Size(max = MAX_LENGTH) @Nullable String uri,
            @Nullable Boolean internal) {}

    /** A rule that is not met. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Waiver(
            @Size(max = MAX_LENGTH) @Nullable String rule,
            @Size(max = MAX_LENGTH) @Nullable String reason) {}
}
