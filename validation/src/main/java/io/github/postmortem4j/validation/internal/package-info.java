/** What the validators of the constraints share. Exported to nobody. */
@NullMarked
package io.github.postmortem4j.validation.internal;

import org.jspecify.annotations.NullMarked;
