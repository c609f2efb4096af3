/** Which constraints carry a rule, what the rules are, and to which stages they belong. */
@NullMarked
package io.github.postmortem4j.validation.internal.rule;

import org.jspecify.annotations.NullMarked;
