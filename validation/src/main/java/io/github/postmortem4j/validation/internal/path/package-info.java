/** Paths from a value to one of its properties, and their order in a document. */
@NullMarked
package io.github.postmortem4j.validation.internal.path;

import org.jspecify.annotations.NullMarked;
