/** How the JSON door works inside. Exported to nobody. */
@NullMarked
package io.github.postmortem4j.json.internal;

import org.jspecify.annotations.NullMarked;
