/** Recognition of placeholders in text, which the modules validation and read-markdown share. */
@NullMarked
package io.github.postmortem4j.internal.text;

import org.jspecify.annotations.NullMarked;
