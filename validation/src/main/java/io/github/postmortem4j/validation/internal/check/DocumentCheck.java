package io.github.postmortem4j.validation.internal.check;

import io.github.postmortem4j.validation.internal.report.FaultSink;
import java.lang.annotation.Annotation;

/** Finds the faults of one rule in documents. Safe for use by multiple threads. */
public interface DocumentCheck {

    /** {@return the annotation type that carries the rule and whose name begins the keys of its messages} */
    Class<? extends Annotation> constraint();

    /** {@return whether the faults are always errors, which cannot be waived, disabled or downgraded} */
    boolean alwaysApplies();

    /**
     * Finds all faults, even if the document waives the rule.
     *
     * @param document the document
     * @param faults receives the faults
     */
    void check(CheckedDocument document, FaultSink faults);
}
