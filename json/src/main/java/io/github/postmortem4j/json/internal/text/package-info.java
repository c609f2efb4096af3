/** The formats of values that are strings in JSON: times, dates and time zones. */
@NullMarked
package io.github.postmortem4j.json.internal.text;

import org.jspecify.annotations.NullMarked;
