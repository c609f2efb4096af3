package io.github.postmortem4j.markdown.read.internal;

import io.github.postmortem4j.markdown.read.option.DateOrder;
import io.github.postmortem4j.markdown.read.option.SectionKind;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How to read.
 *
 * @param zone the zone of times that name none; {@code null} when it is not known
 * @param dateOrder what stands first in a date of numbers; {@code null} when it is not known
 * @param languages the languages of the names of sections, two letters each
 * @param names the caller's own names of sections
 * @param maxNotes how many notes are kept
 */
public record ReadOptions(
        @Nullable ZoneId zone,
        @Nullable DateOrder dateOrder,
        List<String> languages,
        Map<String, SectionKind> names,
        int maxNotes) {}
