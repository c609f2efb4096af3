/** Plain text as Markdown shows it: invisible characters, escaping, link destinations, code, mentions. */
@NullMarked
package io.github.postmortem4j.markdown.internal.text;

import org.jspecify.annotations.NullMarked;
