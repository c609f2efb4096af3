/** Reports as text, for people and their editors. */
@NullMarked
package io.github.postmortem4j.cli.report.text;

import org.jspecify.annotations.NullMarked;
