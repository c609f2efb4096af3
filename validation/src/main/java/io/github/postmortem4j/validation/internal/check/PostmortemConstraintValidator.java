package io.github.postmortem4j.validation.internal.check;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.Waiver;
import io.github.postmortem4j.validation.internal.report.ViolationReporter;
import io.github.postmortem4j.validation.internal.rule.RuleList;
import io.github.postmortem4j.validation.rule.Rule;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/**
 * Base class of the validators of whole documents. {@code null} is valid, and so is a document that waives the rule.
 * Every fault is reported at its property.
 *
 * @param <A> the constraint, which carries a {@link Rule}
 */
public abstract class PostmortemConstraintValidator<A extends Annotation>
        implements ConstraintValidator<A, Postmortem>, DocumentCheck {

    private final Class<A> constraint;
    private final Rule rule;

    /**
     * For subclasses, which a Bean Validation provider instantiates.
     *
     * @param constraint the constraint that the subclass validates
     */
    protected PostmortemConstraintValidator(Class<A> constraint) {
        this.constraint = constraint;
        this.rule = RuleList.ruleOf(constraint);
    }

    @Override
    public final boolean isValid(@Nullable Postmortem postmortem, ConstraintValidatorContext context) {
        if (postmortem == null || isWaivedBy(postmortem)) {
            return true;
        }
        ViolationReporter faults = new ViolationReporter(context, constraint);
        check(new CheckedDocument(postmortem), faults);
        return !faults.found();
    }

    @Override
    public final Class<A> constraint() {
        return constraint;
    }

    @Override
    public final boolean alwaysApplies() {
        return RuleScope.alwaysApplies(rule);
    }

    private boolean isWaivedBy(Postmortem postmortem) {
        return RuleScope.canBeWaived(rule) && postmortem.getWaivers().stream().anyMatch(this::isWaiver);
    }

    private boolean isWaiver(Waiver waiver) {
        return waiver.getRule().equals(rule.id()) && !waiver.getReason().isBlank();
    }
}
