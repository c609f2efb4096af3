/** Finds terms and names in text, in any spelling and behind escapes. */
@NullMarked
package io.github.postmortem4j.redaction.internal.search;

import org.jspecify.annotations.NullMarked;
