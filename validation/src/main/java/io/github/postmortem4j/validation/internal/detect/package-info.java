/** Detectors of blaming language and of quantities in text. */
@NullMarked
package io.github.postmortem4j.validation.internal.detect;

import org.jspecify.annotations.NullMarked;
