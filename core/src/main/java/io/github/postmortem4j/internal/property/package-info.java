/** The properties of the types as data, for code that treats all properties alike. */
@NullMarked
package io.github.postmortem4j.internal.property;

import org.jspecify.annotations.NullMarked;
