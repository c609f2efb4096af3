/** A static site of a folder of postmortems. */
@NullMarked
package io.github.postmortem4j.cli.site;

import org.jspecify.annotations.NullMarked;
