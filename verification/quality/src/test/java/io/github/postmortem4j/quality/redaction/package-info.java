/** What readers of redacted pages see. */
@NullMarked
package io.github.postmortem4j.quality.redaction;

import org.jspecify.annotations.NullMarked;
