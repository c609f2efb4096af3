/**
 * Reads and writes postmortems as JSON, strictly and without loss. {@link io.github.postmortem4j.json.PostmortemJson} is
 * the door.
 *
 * <p>A mapper of one's own, of either major of Jackson, reads and writes the same JSON; what it lacks is the strictness,
 * the limits and the errors with a place. Jackson 2 needs its {@code JavaTimeModule}.
 */
@NullMarked
package io.github.postmortem4j.json;

import org.jspecify.annotations.NullMarked;
