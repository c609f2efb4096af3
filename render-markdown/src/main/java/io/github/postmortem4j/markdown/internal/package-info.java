/** The parts of the renderer. Not exported: no code outside this module may rely on them. */
@NullMarked
package io.github.postmortem4j.markdown.internal;

import org.jspecify.annotations.NullMarked;
