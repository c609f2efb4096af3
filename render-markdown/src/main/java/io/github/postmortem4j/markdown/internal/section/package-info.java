/** The built-in sections and the parts that they consist of. */
@NullMarked
package io.github.postmortem4j.markdown.internal.section;

import org.jspecify.annotations.NullMarked;
