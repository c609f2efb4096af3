/** Baselines: findings of existing documents that are accepted, so that only new ones are reported. */
@NullMarked
package io.github.postmortem4j.cli.baseline;

import org.jspecify.annotations.NullMarked;
