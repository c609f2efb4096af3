/**
 * The types of a postmortem. The entry point is {@link io.github.postmortem4j.Postmortem#builder()}. {@code
 * PostmortemJson} of the module {@code postmortem4j-json} reads and writes them as JSON.
 *
 * <p>Every type is immutable, has a builder, {@code toBuilder()} and value equality, and is safe for use by multiple
 * threads. A mapper that updates a value in place fails, or changes nothing where its own settings make it ignore
 * properties that it cannot set. Only private fields that a mix-in or reflection opens could be changed, which the
 * module system prevents for reflection where the library is on the module path. To change a document, use {@code
 * with}, or {@code PostmortemJson.mergePatch} for a JSON merge patch.
 *
 * <p>The types are lenient: an incomplete draft is a valid object. An absent single value is {@code null}, an
 * absent text is {@code ""}, and an absent list is empty.
 *
 * <p>Builders throw a {@link java.lang.NullPointerException} for {@code null} where a value is required. {@code
 * build()} throws an {@link java.lang.IllegalArgumentException} for an extension that JSON cannot represent and for an
 * unsupported format version. All other invalid or missing values are reported by the module {@code
 * postmortem4j-validation}.
 *
 * <p>Every JSON object of the model keeps its unknown properties, which {@code getExtensions()} returns, so that a
 * document can be read and written without losing properties of a newer version or another tool. Their values are
 * {@link java.lang.String}, {@link java.lang.Boolean}, numbers, {@link java.util.List} and {@link java.util.Map} of
 * such values, and {@code null}. They are immutable, and maps are sorted by name. A number is a {@link java.lang.Long}
 * if it has no decimals and fits, a {@link java.math.BigInteger} if it is larger, and otherwise a {@link
 * java.math.BigDecimal}. Numbers keep their decimals: {@code 100} equals {@code 1e2}, but not {@code 100.0}, and an
 * amount of {@code 1250.50} keeps its zero. Two mappers read equal documents if both read decimals exactly, as {@code
 * PostmortemJson} does; a mapper that reads them as {@code double} loses trailing zeros. The name of an
 * extension must not be the name of a property of the type, and its numbers must be finite. The name should start with
 * {@code x-}; another one may be a misspelled property, which validation reports (rule A8) and {@code PostmortemJson}
 * can reject.
 *
 * <p>The types have only constraints of Jakarta Validation itself. They cover what is true for every postmortem,
 * however incomplete. Users must not implement the types, because minor versions may add accessors.
 */
@NullMarked
package io.github.postmortem4j;

import org.jspecify.annotations.NullMarked;
