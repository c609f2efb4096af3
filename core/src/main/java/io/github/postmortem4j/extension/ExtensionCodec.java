package io.github.postmortem4j.extension;

import org.jspecify.annotations.Nullable;

/**
 * Converts values of Java types, such as records, enums and dates, to JSON values and back.
 *
 * <p>A JSON value is a {@link String}, a {@link Boolean}, a {@link Number}, a {@link java.util.List} or {@link
 * java.util.Map} of such values, or {@code null}.
 *
 * <p>{@code JacksonExtensionCodec} of the module {@code postmortem4j-json} uses a mapper of Jackson 3. Other
 * implementations can be registered as a service ({@link java.util.ServiceLoader}). Implementations must be safe for
 * use by multiple threads.
 */
public interface ExtensionCodec {

    /**
     * Converts a value to JSON.
     *
     * @param value the value
     * @return the JSON value; decimals keep their scale
     * @throws IllegalArgumentException if JSON cannot represent the value; the message says why
     */
    @Nullable Object toJson(Object value);

    /**
     * Converts a JSON value to a value of a Java type.
     *
     * @param json the JSON value
     * @param type the type of the result
     * @param <T> the type of the result
     * @return the value
     * @throws IllegalArgumentException if the JSON value is not one of the type; the message says why
     */
    <T> T fromJson(Object json, Class<T> type);
}
