/** A Jackson 2 module that reads and writes postmortems strictly and without loss. */
@NullMarked
package io.github.postmortem4j.json.jackson2;

import org.jspecify.annotations.NullMarked;
