/** Processing the documents of a command line: in batches, in parallel, to output files, with errors as messages. */
@NullMarked
package io.github.postmortem4j.cli.run;

import org.jspecify.annotations.NullMarked;
