package io.github.postmortem4j.benchmarks.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.DetectionMethod;
import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.Postmortem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a postmortem as someone would write it down in an afternoon: records, no defaults, no unknown members.
 *
 * <p>The members are those of {@link Postmortem}.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PlainPostmortem(
        @Nullable String schemaVersion,
        @Nullable String id,
        @Nullable String title,
        Postmortem.@Nullable Status status,
        @Nullable String severity,
        @Nullable ZoneId timeZone,
        @Nullable List<String> authors,
        @Nullable List<String> tags,
        @Nullable Hook hook,
        @Nullable Summary summary,
        @Nullable List<Entry> timeline,
        @Nullable Cause rootCauseAndResolution,
        @Nullable Measures correctiveMeasures,
        @Nullable Lessons lessons,
        @Nullable List<Link> links,
        @Nullable List<String> relatedIncidents,
        @Nullable List<Waiver> waivers) {

    /** What makes people want to read on. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Hook(@Nullable String text, @Nullable Figure figure) {}

    /** A picture. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Figure(@Nullable String uri, @Nullable String alt, @Nullable String caption) {}

    /** What executives read. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Summary(
            @Nullable String overview,
            @Nullable OffsetDateTime startedAt,
            @Nullable OffsetDateTime endedAt,
            @Nullable Impact impact,
            @Nullable String rootCause) {}

    /** What the outage did to users. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Impact(
            @Nullable List<String> services,
            @Nullable String userExperience,
            @Nullable BigDecimal affectedUsersPercent,
            @Nullable Long affectedUsers,
            @Nullable String notes) {}

    /** One moment. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Entry(
            @Nullable OffsetDateTime at,
            @Nullable EntryKind kind,
            @Nullable String text,
            @Nullable DetectionMethod detectionMethod,
            @Nullable String investigated,
            @Nullable String assumption,
            @Nullable List<String> escalatedTo,
            @Nullable String by,
            @Nullable List<Link> links,
            @Nullable Boolean internal) {}

    /** What caused the outage and how it was fixed. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Cause(
            @Nullable String rootCause,
            @Nullable String resolution,
            @Nullable String trigger,
            @Nullable List<String> contributingFactors,
            @Nullable List<String> whys) {}

    /** What is done about it. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Measures(@Nullable List<String> improvements, @Nullable List<Task> actionItems) {}

    /** One task. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Task(
            @Nullable String id,
            @Nullable String task,
            ActionItem.@Nullable Type type,
            ActionItem.@Nullable Priority priority,
            @Nullable String owner,
            @Nullable LocalDate due,
            ActionItem.@Nullable Status status,
            @Nullable String tracker,
            @Nullable Boolean internal) {}

    /** What the incident taught. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Lessons(
            @Nullable List<String> wentWell, @Nullable List<String> wentWrong, @Nullable List<String> gotLucky) {}

    /** Where to read on. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Link(@Nullable String title, @Nullable String uri, @Nullable Boolean internal) {}

    /** A rule that is not met. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Waiver(@Nullable String rule, @Nullable String reason) {}
}
