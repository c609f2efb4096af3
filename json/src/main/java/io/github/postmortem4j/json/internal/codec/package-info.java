/** Reads and writes the types of the model along their tables of properties. */
@NullMarked
package io.github.postmortem4j.json.internal.codec;

import org.jspecify.annotations.NullMarked;
