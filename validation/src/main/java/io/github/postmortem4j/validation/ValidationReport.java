package io.github.postmortem4j.validation;

import io.github.postmortem4j.validation.rule.Severity;
import java.util.List;
import org.immutables.value.Value;

/** All that one check of a document found. An immutable value. */
@Value.Immutable
@ReportStyle
public interface ValidationReport {

    /** {@return every finding, in the order of the document} */
    List<Finding> getFindings();

    /** {@return the number of words of prose that the author wrote (rule B1), whatever the stage} */
    int getWordCount();

    /**
     * {@return the findings of a severity, in the order of the document}
     *
     * @param severity the severity to look for
     */
    default List<Finding> findings(Severity severity) {
        return getFindings().stream()
                .filter(finding -> finding.getSeverity() == severity)
                .toList();
    }

    /** {@return whether anything found is an error, so that the document does not pass} */
    default boolean hasErrors() {
        return !findings(Severity.ERROR).isEmpty();
    }
}
