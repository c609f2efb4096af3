package io.github.postmortem4j.validation;

import io.github.postmortem4j.validation.constraint.WellFormed;
import jakarta.validation.ConstraintViolation;
import java.util.Collection;
import java.util.List;

/**
 * Tells as findings what a framework, or any {@link jakarta.validation.Validator}, found with the constraints.
 *
 * <pre>{@code
 * catch (ConstraintViolationException e) {
 *     List<Finding> findings = Findings.of(e.getConstraintViolations());
 * }
 * }</pre>
 *
 * <p>Where a {@link PostmortemValidator} does the checking, its {@link ValidationReport} has them already.
 */
public final class Findings {

    private Findings() {}

    /**
     * Makes a finding of each violation.
     *
     * <p><b>Places.</b> {@link Finding#getPointer()} and {@link Finding#getPath()} begin at what was checked: a document that
     * is the body of a request has {@code /timeline/3/text}, and one that is the property {@code postmortem} of the body
     * {@code /postmortem/timeline/3/text}; elements of lists and maps have their index or key. Methods and parameters are
     * left out, as they are in no JSON. Of properties outside of the document it is supposed that they have the same names
     * in the JSON. A pointer ends at a set, whose elements have no place.
     *
     * <p><b>Messages</b> stay as they are, in the language in which the framework told them. For the rules they read as those
     * of a {@link PostmortemValidator} do.
     *
     * <p><b>Rules.</b> A finding has the {@linkplain io.github.postmortem4j.validation.rule.Rule rule} of the constraint. The
     * violation of one without, a standard constraint or one of your own, is a finding of rule V1 ({@link WellFormed}), and
     * of S5 for the figures on affected users. Nothing is said of waivers: they are no violations.
     *
     * @param violations what was found, in any order; not {@code null}, and nothing in it is
     * @return the findings, documents by the names, indices and keys that lead to them, and within each in the order of the
     *     document; equal ones once; unmodifiable
     */
    public static List<Finding> of(Collection<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(FindingFactory::ofForeign)
                .sorted(LocatedFinding.ORDER)
                .map(LocatedFinding::finding)
                .distinct()
                .toList();
    }
}
