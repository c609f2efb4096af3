/** The sections of a page: what they write, from a document, in which order. */
@NullMarked
package io.github.postmortem4j.markdown.internal.section;

import org.jspecify.annotations.NullMarked;
