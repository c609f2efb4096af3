/** Markdown in fields: parsing, and reducing it to the blocks and marks that a field may have. */
@NullMarked
package io.github.postmortem4j.markdown.internal.rich;

import org.jspecify.annotations.NullMarked;
