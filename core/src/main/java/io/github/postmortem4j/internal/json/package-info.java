/** The rules and messages for values in JSON, which the modules for both major versions of Jackson share. */
@NullMarked
package io.github.postmortem4j.internal.json;

import org.jspecify.annotations.NullMarked;
