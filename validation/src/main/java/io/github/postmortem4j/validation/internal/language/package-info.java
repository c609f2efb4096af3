/** Words, sentences and phrases of English text. */
@NullMarked
package io.github.postmortem4j.validation.internal.language;

import org.jspecify.annotations.NullMarked;
