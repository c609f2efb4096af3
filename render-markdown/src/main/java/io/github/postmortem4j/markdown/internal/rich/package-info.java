/** Rich text: parses Markdown in fields and reduces it to the supported blocks and marks. */
@NullMarked
package io.github.postmortem4j.markdown.internal.rich;

import org.jspecify.annotations.NullMarked;
