/** Which constraints carry a rule, and which rules a document is checked against at each stage. */
@NullMarked
package io.github.postmortem4j.validation.internal.rule;

import org.jspecify.annotations.NullMarked;
