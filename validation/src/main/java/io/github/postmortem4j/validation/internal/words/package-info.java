/** The words of the rules, as data: one file for each language. */
@NullMarked
package io.github.postmortem4j.validation.internal.words;

import org.jspecify.annotations.NullMarked;
