package io.github.postmortem4j.validation;

import io.github.postmortem4j.validation.rule.Severity;
import java.util.List;
import org.immutables.value.Value;

/** The result of checking one document. An immutable value. */
@Value.Immutable
@ReportStyle
public interface ValidationReport {

    /** {@return all findings, in document order} */
    List<Finding> getFindings();

    /** {@return the number of words of prose in the document (see rule B1), counted at every stage} */
    int getWordCount();

    /**
     * {@return the findings of one severity, in document order}
     *
     * @param severity the severity
     */
    default List<Finding> findings(Severity severity) {
        return getFindings().stream()
                .filter(finding -> finding.getSeverity() == severity)
                .toList();
    }

    /** {@return whether any finding is an error, which means that the document fails the check} */
    default boolean hasErrors() {
        return !findings(Severity.ERROR).isEmpty();
    }
}
