@NullMarked
package io.github.postmortem4j.markdown;

import org.jspecify.annotations.NullMarked;
