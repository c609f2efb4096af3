/** The Mermaid diagram of a timeline. */
@NullMarked
package io.github.postmortem4j.markdown.internal.diagram;

import org.jspecify.annotations.NullMarked;
