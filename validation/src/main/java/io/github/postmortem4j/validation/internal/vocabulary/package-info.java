/** What the words of a text may be about, and the language of a document. */
@NullMarked
package io.github.postmortem4j.validation.internal.vocabulary;

import org.jspecify.annotations.NullMarked;
