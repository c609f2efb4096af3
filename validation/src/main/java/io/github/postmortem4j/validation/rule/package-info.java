/** What is said of a rule of the spec: its id, its words, its weight, and the stage that first asks for it. */
@NullMarked
package io.github.postmortem4j.validation.rule;

import org.jspecify.annotations.NullMarked;
