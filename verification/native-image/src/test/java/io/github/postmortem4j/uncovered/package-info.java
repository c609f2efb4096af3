/** Types without metadata, which test the trace. */
package io.github.postmortem4j.uncovered;
