/** The documents that a command line names: finding them, and reading them one at a time. */
@NullMarked
package io.github.postmortem4j.cli.document;

import org.jspecify.annotations.NullMarked;
