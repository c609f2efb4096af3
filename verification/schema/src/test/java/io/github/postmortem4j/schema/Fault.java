package io.github.postmortem4j.schema;

/**
 * One reason of the library's to refuse a document.
 *
 * @param rule the id of the rule, or {@code reader}
 * @param said the constraint and which of its messages, or the reader's sentence
 * @param value the value that is at fault: a text as it is, anything else as JSON; {@code ""} when there is none
 */
record Fault(String rule, String said, String value) {

    static final String READER = "reader";
}
