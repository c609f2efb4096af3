/** The values of the reader's options: the order of dates and the kinds of sections. */
@NullMarked
package io.github.postmortem4j.markdown.read.option;

import org.jspecify.annotations.NullMarked;
