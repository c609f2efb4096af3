/**
 * Statements of a text about the outage that the data of the document can contradict: shares of users, times of day,
 * dates and durations. The words of each language are in word files.
 */
@NullMarked
package io.github.postmortem4j.validation.internal.claim;

import org.jspecify.annotations.NullMarked;
