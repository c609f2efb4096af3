/** Annotations that configure the code generators for the types. */
@NullMarked
package io.github.postmortem4j.internal.style;

import org.jspecify.annotations.NullMarked;
