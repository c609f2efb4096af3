/**
 * The types of a postmortem. {@link io.github.postmortem4j.Postmortem#builder()} is the door; {@code
 * PostmortemJson} of the module {@code postmortem4j-json} reads and writes them.
 *
 * <p>Every type is an immutable value with a builder, {@code toBuilder()} and value equality, and is safe for use by
 * many threads. They are lenient: a draft with half of it missing is a value too. What is absent is {@code null} for
 * single values, {@code ""} for text and an empty collection for lists; accessors never return anything else for
 * "nothing". Builders refuse only what can never be meant: {@code null} where a value is expected (a
 * {@link java.lang.NullPointerException}), and, with an {@link java.lang.IllegalArgumentException}, extension members that
 * JSON cannot carry and a version of the format that the types are not of. Everything else that is wrong or missing is a finding of the
 * {@code postmortem4j-validation} module.
 *
 * <p>Every JSON object of the model keeps the members that this version does not know, as {@code getExtensions()}, so
 * that nothing a newer version or another tool put there is lost when a document is read and written back. Their values
 * are those of JSON: {@link java.lang.String}, {@link java.lang.Boolean}, numbers, {@link java.util.List} of such,
 * {@link java.util.Map} from {@link java.lang.String} to such, or {@code null}; all of them immutable and sorted by
 * name. Numbers are {@link java.lang.Long} where they are whole and fit, else {@link java.math.BigInteger} or
 * {@link java.math.BigDecimal}, so that {@code 100}, {@code 1e2} and {@code 100.0} are one value. A builder refuses a
 * name that is a member of the type itself, a value that JSON does not have, and a number that is not finite.
 *
 * <p>The constraints on the types are Jakarta Validation's own; they say only what is true of any postmortem, however
 * unfinished. The types are not meant to be implemented by users: new accessors may come in any minor version.
 */
@NullMarked
package io.github.postmortem4j;

import org.jspecify.annotations.NullMarked;
