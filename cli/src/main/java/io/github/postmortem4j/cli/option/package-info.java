/** Options that several commands share, and converters of option values. */
@NullMarked
package io.github.postmortem4j.cli.option;

import org.jspecify.annotations.NullMarked;
