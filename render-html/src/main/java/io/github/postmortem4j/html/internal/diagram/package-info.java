/** The timeline as an SVG drawing, to scale. */
@NullMarked
package io.github.postmortem4j.html.internal.diagram;

import org.jspecify.annotations.NullMarked;
