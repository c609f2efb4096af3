/** What the reader and its caller both speak of: sections, the order of dates, notes. */
@NullMarked
package io.github.postmortem4j.markdown.read.term;

import org.jspecify.annotations.NullMarked;
