package io.github.postmortem4j.benchmarks.validation;

import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidatorContext;

/** A context for documents without findings: reporting one is an error. */
final class RejectingContext implements ConstraintValidatorContext {

    @Override
    public void disableDefaultConstraintViolation() {
        throw new IllegalStateException("the document has a finding");
    }

    @Override
    public String getDefaultConstraintMessageTemplate() {
        throw new IllegalStateException("the document has a finding");
    }

    @Override
    public ClockProvider getClockProvider() {
        throw new IllegalStateException("no rule uses a clock");
    }

    @Override
    public ConstraintViolationBuilder buildConstraintViolationWithTemplate(String template) {
        throw new IllegalStateException("the document has a finding");
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        throw new IllegalStateException("the document has a finding");
    }
}
