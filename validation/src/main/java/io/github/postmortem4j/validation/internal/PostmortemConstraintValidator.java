package io.github.postmortem4j.validation.internal;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.Waiver;
import io.github.postmortem4j.validation.rule.Rule;
import io.github.postmortem4j.validation.rule.Stage;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the validators of whole documents have in common: {@code null} is valid, so is a document that waives the rule,
 * and every fault is reported at its property.
 *
 * @param <A> the constraint, which carries a {@link Rule}
 */
public abstract class PostmortemConstraintValidator<A extends Annotation>
        implements ConstraintValidator<A, Postmortem> {

    private final Class<A> constraint;
    private final Rule rule;

    /**
     * For subclasses, which are instantiated by the validation engine.
     *
     * @param constraint the constraint that the subclass validates
     */
    protected PostmortemConstraintValidator(Class<A> constraint) {
        this.constraint = constraint;
        this.rule = constraint.getAnnotation(Rule.class);
    }

    @Override
    public final boolean isValid(@Nullable Postmortem postmortem, ConstraintValidatorContext context) {
        if (postmortem == null || isWaivedBy(postmortem)) {
            return true;
        }
        ReportedFaults faults = new ReportedFaults(context, constraint);
        check(postmortem, faults);
        return !faults.found();
    }

    /**
     * {@return where a document has faults, whether it waives the rule or not}
     *
     * @param postmortem the document
     */
    public final List<PropertyPath> faultyPlaces(Postmortem postmortem) {
        FaultyPlaces places = new FaultyPlaces();
        check(postmortem, places);
        return places.all();
    }

    /**
     * Looks for faults and reports all of them.
     *
     * @param postmortem the document
     * @param faults where to report
     */
    protected abstract void check(Postmortem postmortem, Faults faults);

    private boolean isWaivedBy(Postmortem postmortem) {
        if (rule.stage() == Stage.DRAFT) {
            return false;
        }
        for (Waiver waiver : postmortem.getWaivers()) {
            if (waiver.getRule().equals(rule.id()) && !waiver.getReason().isBlank()) {
                return true;
            }
        }
        return false;
    }
}
