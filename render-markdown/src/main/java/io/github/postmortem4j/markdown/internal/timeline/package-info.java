/** The timeline of a page, as a list or as a table. */
@NullMarked
package io.github.postmortem4j.markdown.internal.timeline;

import org.jspecify.annotations.NullMarked;
