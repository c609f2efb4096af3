/**
 * Single lines and fields in the syntax of the page format, such as {@code *In review · By Ada*}, wherever they are: on
 * pages of the renderer, and where people copied them.
 */
@NullMarked
package io.github.postmortem4j.markdown.read.internal.field;

import org.jspecify.annotations.NullMarked;
