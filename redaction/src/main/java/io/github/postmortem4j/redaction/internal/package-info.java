/** Redacts the values of a postmortem. */
@NullMarked
package io.github.postmortem4j.redaction.internal;

import org.jspecify.annotations.NullMarked;
