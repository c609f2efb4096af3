package io.github.postmortem4j;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Tells Immutables that the values of a map may be {@code null}.
 *
 * <p>It knows this annotation by its simple name. JSpecify's own {@code @Nullable} in this place makes Immutables 2.12.2
 * take the whole map for nullable.
 */
@Target(ElementType.TYPE_USE)
@Retention(RetentionPolicy.SOURCE)
@interface AllowNulls {}
