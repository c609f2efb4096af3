/** The report of a redaction: what was replaced, what was kept, and what a person has to decide. */
@NullMarked
package io.github.postmortem4j.redaction.report;

import org.jspecify.annotations.NullMarked;
