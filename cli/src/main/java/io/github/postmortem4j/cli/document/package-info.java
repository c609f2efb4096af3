/** Documents: finding them, loading them one at a time, and formatting them. */
@NullMarked
package io.github.postmortem4j.cli.document;

import org.jspecify.annotations.NullMarked;
