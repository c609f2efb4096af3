/** The codecs of the Jackson module for mappers of users. */
@NullMarked
package io.github.postmortem4j.json.internal.module;

import org.jspecify.annotations.NullMarked;
