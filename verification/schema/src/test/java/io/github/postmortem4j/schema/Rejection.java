package io.github.postmortem4j.schema;

/**
 * A reason why the library rejects a document.
 *
 * @param rule the id of the rule, or {@code reader}
 * @param message the name of the constraint and of its message, or the message of the reader
 * @param value the invalid value: a plain text, or JSON for other values; {@code ""} if there is no value
 */
record Rejection(String rule, String message, String value) {

    static final String READER = "reader";
}
