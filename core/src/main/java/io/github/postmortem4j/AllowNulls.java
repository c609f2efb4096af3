package io.github.postmortem4j;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the values of a map as nullable for Immutables.
 *
 * <p>Immutables recognizes this annotation by its simple name. In this place, Immutables 2.12.2 would treat JSpecify's
 * {@code @Nullable} as if it were on the map itself.
 */
@Target(ElementType.TYPE_USE)
@Retention(RetentionPolicy.SOURCE)
@interface AllowNulls {}
