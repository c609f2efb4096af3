/** What a terminal shows: colours, progress, and text that it does not obey. */
@NullMarked
package io.github.postmortem4j.cli.terminal;

import org.jspecify.annotations.NullMarked;
