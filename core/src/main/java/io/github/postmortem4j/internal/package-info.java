/** Internals of the model, some of which the module json shares. */
@NullMarked
package io.github.postmortem4j.internal;

import org.jspecify.annotations.NullMarked;
