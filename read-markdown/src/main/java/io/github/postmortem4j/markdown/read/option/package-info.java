/** The values of reader options: kinds of sections and the order of dates. */
@NullMarked
package io.github.postmortem4j.markdown.read.option;

import org.jspecify.annotations.NullMarked;
