/** Output for terminals: color, progress, and text without control characters. */
@NullMarked
package io.github.postmortem4j.cli.terminal;

import org.jspecify.annotations.NullMarked;
