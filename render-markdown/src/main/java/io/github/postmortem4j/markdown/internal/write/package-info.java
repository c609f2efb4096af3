/** Writers of blocks and inline content, which add separators, prefixes and escapes. */
@NullMarked
package io.github.postmortem4j.markdown.internal.write;

import org.jspecify.annotations.NullMarked;
