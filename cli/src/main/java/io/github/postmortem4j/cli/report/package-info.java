/** What a check found, in one form for each kind of reader. */
@NullMarked
package io.github.postmortem4j.cli.report;

import org.jspecify.annotations.NullMarked;
