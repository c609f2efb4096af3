/** The command line {@code postmortem}: one file a sub-command. */
@NullMarked
package io.github.postmortem4j.cli;

import org.jspecify.annotations.NullMarked;
