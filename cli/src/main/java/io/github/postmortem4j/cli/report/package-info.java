/** Validation reports, with one writer for each output format. */
@NullMarked
package io.github.postmortem4j.cli.report;

import org.jspecify.annotations.NullMarked;
