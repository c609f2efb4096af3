package io.github.postmortem4j.internal.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the values of a map as nullable for Immutables, which recognizes it by its simple name.
 *
 * <p>Used beside the {@code @Nullable} of JSpecify, which states the same for compilers of callers. Immutables 2.12.2 reads
 * the latter as if it were on the map itself, and would reject values that are null.
 */
@Target(ElementType.TYPE_USE)
@Retention(RetentionPolicy.SOURCE)
public @interface AllowNulls {}
