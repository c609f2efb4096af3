/** The sections of a page. */
@NullMarked
package io.github.postmortem4j.html.internal.section;

import org.jspecify.annotations.NullMarked;
