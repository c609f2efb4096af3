/** Kinds of text that are recognized by their form. */
@NullMarked
package io.github.postmortem4j.redaction.pattern;

import org.jspecify.annotations.NullMarked;
