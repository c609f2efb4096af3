/**
 * Creates redacted copies of postmortems for publication. The entry point is {@link
 * io.github.postmortem4j.redaction.Redaction}.
 *
 * <p>Redaction works on the model, so all renderers and the JSON show the same redacted values. A leak check then
 * searches the rendered output for terms and names that remain.
 */
@NullMarked
package io.github.postmortem4j.redaction;

import org.jspecify.annotations.NullMarked;
