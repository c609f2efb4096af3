/** Merge patches of documents. */
@NullMarked
package io.github.postmortem4j.json.internal.patch;

import org.jspecify.annotations.NullMarked;
