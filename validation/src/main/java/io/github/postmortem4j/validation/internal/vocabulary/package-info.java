/**
 * The words of rules that judge text, as data: one folder of word files for each language. A line of a file is {@code
 * key = word; word; …}.
 */
@NullMarked
package io.github.postmortem4j.validation.internal.vocabulary;

import org.jspecify.annotations.NullMarked;
