/** Formats of numbers, durations and times in the supported languages. */
@NullMarked
package io.github.postmortem4j.markdown.internal.language;

import org.jspecify.annotations.NullMarked;
