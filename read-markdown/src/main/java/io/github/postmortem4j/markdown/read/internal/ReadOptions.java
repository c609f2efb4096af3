package io.github.postmortem4j.markdown.read.internal;

import io.github.postmortem4j.markdown.read.option.DateOrder;
import io.github.postmortem4j.markdown.read.option.SectionKind;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The options of a reader.
 *
 * @param zone the zone of times that have none, or {@code null} if it is unknown
 * @param dateOrder the order of day and month in numeric dates, or {@code null} if it is unknown
 * @param languages the two-letter codes of the languages of section names and entries
 * @param names the section names that the caller added
 * @param services the names of services that the caller knows
 * @param maxNotes the maximum number of notes
 */
public record ReadOptions(
        @Nullable ZoneId zone,
        @Nullable DateOrder dateOrder,
        List<String> languages,
        Map<String, SectionKind> names,
        List<String> services,
        int maxNotes) {}
