/** Reads postmortems from JSON, upgrading older versions of the format. */
@NullMarked
package io.github.postmortem4j.json.internal.read;

import org.jspecify.annotations.NullMarked;
