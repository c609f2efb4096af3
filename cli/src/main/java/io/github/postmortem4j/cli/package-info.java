/** The command line: the main class with the command {@code postmortem}. */
@NullMarked
package io.github.postmortem4j.cli;

import org.jspecify.annotations.NullMarked;
