/** Durations of the outage, as its times give them and as prose states them. */
@NullMarked
package io.github.postmortem4j.validation.internal.outage;

import org.jspecify.annotations.NullMarked;
