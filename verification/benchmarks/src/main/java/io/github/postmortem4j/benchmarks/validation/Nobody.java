package io.github.postmortem4j.benchmarks.validation;

import jakarta.validation.ClockProvider;
import jakarta.validation.ConstraintValidatorContext;

/** To whom no finding may be reported. */
final class Nobody implements ConstraintValidatorContext {

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
        throw new IllegalStateException("no rule asks for the time");
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
