/** Internals that the modules core and json share. */
@NullMarked
package io.github.postmortem4j.internal;

import org.jspecify.annotations.NullMarked;
