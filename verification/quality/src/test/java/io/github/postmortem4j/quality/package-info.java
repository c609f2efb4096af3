/** Tests the promises of the library with hostile input, failing disks, killed processes and many threads. */
@NullMarked
package io.github.postmortem4j.quality;

import org.jspecify.annotations.NullMarked;
