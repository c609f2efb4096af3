/** Writes postmortems as JSON. */
@NullMarked
package io.github.postmortem4j.json.internal.write;

import org.jspecify.annotations.NullMarked;
