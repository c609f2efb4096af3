/** The Jackson mapper that reads strictly, with its codecs. */
@NullMarked
package io.github.postmortem4j.json.internal.mapper;

import org.jspecify.annotations.NullMarked;
