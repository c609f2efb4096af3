/** Writers of Markdown: blocks, lines and rich text, with their separators, prefixes and escapes. */
@NullMarked
package io.github.postmortem4j.markdown.internal.write;

import org.jspecify.annotations.NullMarked;
