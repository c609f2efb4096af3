/**
 * Typed access to extensions. The entry point is {@link io.github.postmortem4j.extension.ExtensionKey#of(String,
 * Class)}.
 */
@NullMarked
package io.github.postmortem4j.extension;

import org.jspecify.annotations.NullMarked;
