/**
 * Reads and writes postmortems as JSON, strictly and without loss. The entry point is {@link
 * io.github.postmortem4j.json.PostmortemJson}.
 *
 * <p>Your own Jackson 2 or Jackson 3 mapper reads and writes the same JSON, but without the strict checks, the read
 * limits, and the errors with a position. A Jackson 2 mapper needs the {@code JavaTimeModule}.
 */
@NullMarked
package io.github.postmortem4j.json;

import org.jspecify.annotations.NullMarked;
