/** Days, times of day and zones as people write them. */
@NullMarked
package io.github.postmortem4j.markdown.read.internal.time;

import org.jspecify.annotations.NullMarked;
