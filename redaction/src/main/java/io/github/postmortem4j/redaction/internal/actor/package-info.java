/** Names of people, teams, and systems in the fields that name them. */
@NullMarked
package io.github.postmortem4j.redaction.internal.actor;

import org.jspecify.annotations.NullMarked;
