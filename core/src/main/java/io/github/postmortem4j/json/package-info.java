/** x. */
@NullMarked
package io.github.postmortem4j.json;

import org.jspecify.annotations.NullMarked;
