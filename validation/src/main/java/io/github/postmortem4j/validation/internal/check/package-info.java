/** A document under check, and the base class of the validators of documents. */
@NullMarked
package io.github.postmortem4j.validation.internal.check;

import org.jspecify.annotations.NullMarked;
