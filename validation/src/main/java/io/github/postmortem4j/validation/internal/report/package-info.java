/** Receivers of the faults that the rules find, and the messages that describe faults. */
@NullMarked
package io.github.postmortem4j.validation.internal.report;

import org.jspecify.annotations.NullMarked;
