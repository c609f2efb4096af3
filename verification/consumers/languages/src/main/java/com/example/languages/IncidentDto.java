package com.example.languages;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** An incident as a service transfers it. */
public record IncidentDto(
        String number,
        String title,
        OffsetDateTime start,
        OffsetDateTime end,
        List<String> services,
        BigDecimal affectedPercent,
        List<Event> events,
        List<Task> tasks,
        List<String> tags,
        Map<String, Object> custom) {

    /** An event. */
    public record Event(OffsetDateTime time, String kind, String text, List<String> paged) {}

    /** A task. */
    public record Task(String key, String summary, String assignee, LocalDate due, boolean confidential) {}
}
