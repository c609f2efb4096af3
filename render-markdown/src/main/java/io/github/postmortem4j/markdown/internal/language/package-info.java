/** Numbers, durations and times as a language writes them. */
@NullMarked
package io.github.postmortem4j.markdown.internal.language;

import org.jspecify.annotations.NullMarked;
