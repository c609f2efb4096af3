/** What makes an action item actionable: its owner, its tracker and a specific task. */
@NullMarked
package io.github.postmortem4j.validation.internal.task;

import org.jspecify.annotations.NullMarked;
