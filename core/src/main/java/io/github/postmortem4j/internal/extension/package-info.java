/** Checks and normalizes the unknown properties of the types. */
@NullMarked
package io.github.postmortem4j.internal.extension;

import org.jspecify.annotations.NullMarked;
