/** Errors in JSON documents and the messages that users read. */
@NullMarked
package io.github.postmortem4j.json.internal.error;

import org.jspecify.annotations.NullMarked;
