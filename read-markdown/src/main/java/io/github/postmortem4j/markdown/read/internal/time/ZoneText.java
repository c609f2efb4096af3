package io.github.postmortem4j.markdown.read.internal.time;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A time zone as written.
 *
 * @param name the name as written
 * @param zone the zone, or {@code null} if the name is ambiguous
 * @param end the index after the name
 */
public record ZoneText(String name, @Nullable ZoneId zone, int end) {}
