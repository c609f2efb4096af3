/** Tests with failing disks, lost permissions, stalled streams, and interrupted or killed writers. */
@NullMarked
package io.github.postmortem4j.quality.fault;

import org.jspecify.annotations.NullMarked;
