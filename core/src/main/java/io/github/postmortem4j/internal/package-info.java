/** What the packages of this module share. Exported to nobody. */
@NullMarked
package io.github.postmortem4j.internal;

import org.jspecify.annotations.NullMarked;
