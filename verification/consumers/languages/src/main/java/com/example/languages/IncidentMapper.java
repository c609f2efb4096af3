package com.example.languages;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.TimelineEntry;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.NullValueCheckStrategy;
import org.mapstruct.ReportingPolicy;

/** Maps in both directions. Each property of a target is mapped or listed as ignored. */
@Mapper(
        nullValueCheckStrategy = NullValueCheckStrategy.ALWAYS,
        typeConversionPolicy = ReportingPolicy.ERROR,
        unmappedTargetPolicy = ReportingPolicy.ERROR)
public interface IncidentMapper {

    @Mapping(target = "id", source = "number")
    @Mapping(target = "summary.startedAt", source = "start")
    @Mapping(target = "summary.endedAt", source = "end")
    @Mapping(target = "summary.impact.services", source = "services")
    @Mapping(target = "summary.impact.affectedUsersPercent", source = "affectedPercent")
    @Mapping(target = "timeline.entries", source = "events")
    @Mapping(target = "correctiveMeasures.actionItems", source = "tasks")
    @Mapping(target = "extensions", source = "custom")
    @Mapping(target = "schemaVersion", ignore = true)
    @Mapping(target = "status", ignore = true)
    @Mapping(target = "severity", ignore = true)
    @Mapping(target = "timeZone", ignore = true)
    @Mapping(target = "authors", ignore = true)
    @Mapping(target = "reviewers", ignore = true)
    @Mapping(target = "hook", ignore = true)
    @Mapping(target = "rootCauseAndResolution", ignore = true)
    @Mapping(target = "lessons", ignore = true)
    @Mapping(target = "links", ignore = true)
    @Mapping(target = "relations", ignore = true)
    @Mapping(target = "waivers", ignore = true)
    Postmortem toPostmortem(IncidentDto incident);

    @Mapping(target = "at", source = "time")
    @Mapping(target = "escalatedTo", source = "paged")
    @Mapping(target = "detectionMethod", ignore = true)
    @Mapping(target = "investigated", ignore = true)
    @Mapping(target = "assumption", ignore = true)
    @Mapping(target = "by", ignore = true)
    @Mapping(target = "source", ignore = true)
    @Mapping(target = "links", ignore = true)
    @Mapping(target = "internal", ignore = true)
    @Mapping(target = "extensions", ignore = true)
    TimelineEntry toEntry(IncidentDto.Event event);

    @Mapping(target = "id", source = "key")
    @Mapping(target = "task", source = "summary")
    @Mapping(target = "owner", source = "assignee")
    @Mapping(target = "internal", source = "confidential")
    @Mapping(target = "type", ignore = true)
    @Mapping(target = "priority", ignore = true)
    @Mapping(target = "status", ignore = true)
    @Mapping(target = "completed", ignore = true)
    @Mapping(target = "tracker", ignore = true)
    @Mapping(target = "extensions", ignore = true)
    ActionItem toActionItem(IncidentDto.Task task);

    @Mapping(target = "number", source = "id")
    @Mapping(target = "start", source = "summary.startedAt")
    @Mapping(target = "end", source = "summary.endedAt")
    @Mapping(target = "services", source = "summary.impact.services")
    @Mapping(target = "affectedPercent", source = "summary.impact.affectedUsersPercent")
    @Mapping(target = "events", source = "timeline.entries")
    @Mapping(target = "tasks", source = "correctiveMeasures.actionItems")
    @Mapping(target = "custom", source = "extensions")
    IncidentDto toIncident(Postmortem postmortem);

    @Mapping(target = "time", source = "at")
    @Mapping(target = "paged", source = "escalatedTo")
    IncidentDto.Event toEvent(TimelineEntry entry);

    @Mapping(target = "key", source = "id")
    @Mapping(target = "summary", source = "task")
    @Mapping(target = "assignee", source = "owner")
    @Mapping(target = "confidential", source = "internal")
    IncidentDto.Task toTask(ActionItem item);
}
