/**
 * Makes of a postmortem what the public may see. {@link io.github.postmortem4j.redaction.Redaction} is the door.
 *
 * <p>It works on the model, so every renderer and the JSON show the same. A second look, at what was rendered, finds what
 * is still there.
 */
@NullMarked
package io.github.postmortem4j.redaction;

import org.jspecify.annotations.NullMarked;
