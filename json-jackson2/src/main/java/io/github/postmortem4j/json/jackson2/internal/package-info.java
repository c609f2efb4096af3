/** The strict mapper of Jackson 2 and its codecs. */
@NullMarked
package io.github.postmortem4j.json.jackson2.internal;

import org.jspecify.annotations.NullMarked;
