/** Text of documents: normalization, escaping, link destinations, code and mentions. */
@NullMarked
package io.github.postmortem4j.markdown.internal.text;

import org.jspecify.annotations.NullMarked;
