/** Reports in SARIF 2.1.0, the Static Analysis Results Interchange Format of OASIS, for code scanning. */
@NullMarked
package io.github.postmortem4j.cli.report.sarif;

import org.jspecify.annotations.NullMarked;
