/** The subcommands, one class each. */
@NullMarked
package io.github.postmortem4j.cli.command;

import org.jspecify.annotations.NullMarked;
