/** Extracts the Javadoc of source files with the compiler of the JDK. */
@NullMarked
package io.github.postmortem4j.schema.javadoc;

import org.jspecify.annotations.NullMarked;
