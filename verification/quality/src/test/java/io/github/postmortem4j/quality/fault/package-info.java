/** Disks, permissions, streams, threads and processes that fail half-way. */
@NullMarked
package io.github.postmortem4j.quality.fault;

import org.jspecify.annotations.NullMarked;
