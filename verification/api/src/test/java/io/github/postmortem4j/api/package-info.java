/** Compares the public API of the libraries with the files in {@code api-baseline}. */
@NullMarked
package io.github.postmortem4j.api;

import org.jspecify.annotations.NullMarked;
