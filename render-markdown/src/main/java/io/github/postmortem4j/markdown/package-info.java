/** Renders a postmortem as GitHub-flavoured Markdown. */
@NullMarked
package io.github.postmortem4j.markdown;

import org.jspecify.annotations.NullMarked;
