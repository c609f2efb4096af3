/** Reads the Javadoc of sources with the JDK's own compiler. */
@NullMarked
package io.github.postmortem4j.schema.javadoc;

import org.jspecify.annotations.NullMarked;
