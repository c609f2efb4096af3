/** The built-in layouts, as data. */
@NullMarked
package io.github.postmortem4j.markdown.internal.layout;

import org.jspecify.annotations.NullMarked;
