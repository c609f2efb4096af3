/** The measured operations. A {@code CountingClassLoader} loads these classes together with the instrumented ones. */
@NullMarked
package io.github.postmortem4j.quality.linear.work;

import org.jspecify.annotations.NullMarked;
