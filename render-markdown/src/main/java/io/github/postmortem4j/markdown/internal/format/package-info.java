/** The page format: labels in every language, message patterns, and the emoji of timeline entries. */
@NullMarked
package io.github.postmortem4j.markdown.internal.format;

import org.jspecify.annotations.NullMarked;
