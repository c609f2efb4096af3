package io.github.postmortem4j.markdown.read.internal.time;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A zone as it is written.
 *
 * @param name the name as written
 * @param zone the zone; {@code null} when the name stands for several
 * @param end where it ends in the text
 */
public record ZoneText(String name, @Nullable ZoneId zone, int end) {}
