/** The page format: labels in every language, the patterns of messages, the marks of timeline entries. */
@NullMarked
package io.github.postmortem4j.markdown.internal.format;

import org.jspecify.annotations.NullMarked;
