/** Counts the steps that texts of growing length take: twice the text, twice the steps. */
@NullMarked
package io.github.postmortem4j.quality.linear;

import org.jspecify.annotations.NullMarked;
