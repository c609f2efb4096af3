/** Writing elements and text as HTML or SVG. */
@NullMarked
package io.github.postmortem4j.html.internal.output;

import org.jspecify.annotations.NullMarked;
