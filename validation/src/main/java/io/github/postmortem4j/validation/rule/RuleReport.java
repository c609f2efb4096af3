package io.github.postmortem4j.validation.rule;

/**
 * Receives the findings of a {@link CustomRule}.
 *
 * <p>Messages are data: they appear in the report as they are, on one line. Nothing in them is interpreted, so they may
 * quote text of the document.
 */
@FunctionalInterface
public interface RuleReport {

    /**
     * Reports a finding at a location.
     *
     * @param location the value at fault: a JSON Pointer such as {@code /timeline/3/text}, or a property path such as
     *     {@code timeline.entries[3].text}; {@code ""} for the whole document. The value may be absent
     * @param message what is wrong and what would be right, in one sentence; not blank
     * @throws IllegalArgumentException if {@code location} is neither a JSON Pointer nor a property path, or {@code
     *     message} is blank
     */
    void add(String location, String message);

    /**
     * Reports a finding on the whole document.
     *
     * @param message what is wrong and what would be right, in one sentence; not blank
     * @throws IllegalArgumentException if {@code message} is blank
     */
    default void add(String message) {
        add("", message);
    }
}
