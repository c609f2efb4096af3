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
 * A simple model of postmortems for comparison: records with standard constraints, without defaults and unknown properties.
 *
 * <p>The components are the properties of {@link Postmortem}.
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
        @Nullable List<@NotBlank String> reviewers,
        @Nullable List<@NotBlank String> tags,
        @Valid @Nullable Hook hook,
        @Valid @Nullable Summary summary,
        @NotEmpty List<@Valid Entry> timeline,
        @Valid @Nullable CauseAndFix rootCauseAndResolution,
        @Valid @Nullable Measures correctiveMeasures,
        @Valid @Nullable Lessons lessons,
        @Nullable List<@Valid Link> links,
        @Nullable List<@Valid Relation> relations,
        @Nullable List<@Valid Waiver> waivers) {

    private static final int MAX_LENGTH = 100_000;

    /** The opening hook. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Hook(
            @Size(max = MAX_LENGTH) @Nullable String text,
            @Valid @Nullable Figure figure) {}

    /** A figure. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Figure(
            @Size(max = MAX_LENGTH) @Nullable String uri,
            @Size(max = MAX_LENGTH) @Nullable String alt,
            @Size(max = MAX_LENGTH) @Nullable String caption) {}

    /** The summary. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Summary(
            @Size(max = MAX_LENGTH) @Nullable String overview,
            @Nullable OffsetDateTime startedAt,
            @Nullable OffsetDateTime endedAt,
            @Valid @Nullable Impact impact,
            @Size(max = MAX_LENGTH) @Nullable String rootCause) {}

    /** The impact on users. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Impact(
            @Nullable List<@NotBlank String> services,
            @Size(max = MAX_LENGTH) @Nullable String userExperience,
            @Min(0) @Max(100) @Nullable BigDecimal affectedUsersPercent,
            @PositiveOrZero @Nullable Long affectedUsers,
            @Nullable List<@Valid Window> windows,
            @Size(max = MAX_LENGTH) @Nullable String notes) {}

    /** A period of impact. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Window(
            @Nullable OffsetDateTime startedAt,
            @Nullable OffsetDateTime endedAt,
            @Nullable List<@NotBlank String> services,
            @Min(0) @Max(100) @Nullable BigDecimal affectedUsersPercent,
            @Size(max = MAX_LENGTH) @Nullable String note) {}

    /** A timeline entry. */
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
            @Size(max = MAX_LENGTH) @Nullable String source,
            @Nullable List<@Valid Link> links,
            @Nullable Boolean internal) {}

    /** The root cause and the resolution. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record CauseAndFix(
            @Size(max = MAX_LENGTH) @Nullable String rootCause,
            @Size(max = MAX_LENGTH) @Nullable String resolution,
            @Size(max = MAX_LENGTH) @Nullable String trigger,
            @Nullable List<@NotBlank String> contributingFactors,
            @Nullable List<@NotBlank String> whys) {}

    /** The corrective measures. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Measures(
            @Nullable List<@NotBlank String> improvements,
            @Nullable List<@Valid Task> actionItems) {}

    /** An action item. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Task(
            @Size(max = MAX_LENGTH) @Nullable String id,
            @Size(max = MAX_LENGTH) @Nullable String task,
            ActionItem.@Nullable Type type,
            ActionItem.@Nullable Priority priority,
            @Size(max = MAX_LENGTH) @Nullable String owner,
            @Nullable LocalDate due,
            ActionItem.@Nullable Status status,
            @Nullable LocalDate completed,
            @Size(max = MAX_LENGTH) @Nullable String tracker,
            @Nullable Boolean internal) {}

    /** The lessons. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Lessons(
            @Nullable List<@NotBlank String> wentWell,
            @Nullable List<@NotBlank String> wentWrong,
            @Nullable List<@NotBlank String> gotLucky) {}

    /** A link. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Link(
            @Size(max = MAX_LENGTH) @Nullable String title,
            @Size(max = MAX_LENGTH) @Nullable String uri,
            @Nullable Boolean internal) {}

    /** A relation to another incident. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Relation(
            @Size(max = MAX_LENGTH) @Nullable String incident,
            io.github.postmortem4j.Relation.@Nullable Kind kind,
            @Size(max = MAX_LENGTH) @Nullable String confirmedBy) {}

    /** A waiver of a rule. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Waiver(
            @Size(max = MAX_LENGTH) @Nullable String rule,
            @Size(max = MAX_LENGTH) @Nullable String reason) {}
}
