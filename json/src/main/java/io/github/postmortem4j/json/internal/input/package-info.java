/** JSON text in memory, its encoding, and the lines of JSON Lines. */
@NullMarked
package io.github.postmortem4j.json.internal.input;

import org.jspecify.annotations.NullMarked;
