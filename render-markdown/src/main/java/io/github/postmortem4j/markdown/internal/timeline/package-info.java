/** The timeline of a page: as a list, as a table, and what belongs to it. */
@NullMarked
package io.github.postmortem4j.markdown.internal.timeline;

import org.jspecify.annotations.NullMarked;
