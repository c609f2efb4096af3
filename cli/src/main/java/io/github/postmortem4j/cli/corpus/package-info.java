/** The commands that use an index of postmortems. */
@NullMarked
package io.github.postmortem4j.cli.corpus;

import org.jspecify.annotations.NullMarked;
