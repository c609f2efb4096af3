package io.github.postmortem4j.validation;

import io.github.postmortem4j.validation.constraint.WellFormed;
import jakarta.validation.ConstraintViolation;
import java.util.Collection;
import java.util.List;

/**
 * Converts the violations that a framework, or any {@link jakarta.validation.Validator}, reports to findings.
 *
 * <pre>{@code
 * catch (ConstraintViolationException e) {
 *     List<Finding> findings = Findings.of(e.getConstraintViolations());
 * }
 * }</pre>
 *
 * <p>You do not need this class with a {@link PostmortemValidator}: its {@link ValidationReport} contains findings.
 */
public final class Findings {

    private Findings() {}

    /**
     * Converts violations to findings.
     *
     * <p><b>Locations.</b> {@link Finding#getPointer()} and {@link Finding#getPath()} start at the validated object:
     * {@code /timeline/3/text} if the body of a request is a document, {@code /postmortem/timeline/3/text} if the
     * document is the property {@code postmortem} of the body. Elements of lists and maps appear with their index or
     * key. Methods and parameters are left out, because they are not part of any JSON. Properties outside of the
     * document are assumed to have the same names in the JSON. A pointer ends at a set, because the elements of a set
     * have no index.
     *
     * <p><b>Messages</b> stay as they are, in the language of the framework. Messages of rules are the same as those of
     * a {@link PostmortemValidator}.
     *
     * <p><b>Rules.</b> A finding has the {@linkplain io.github.postmortem4j.validation.rule.Rule rule} of the
     * constraint. A violation of a constraint without a rule, whether a standard constraint or one of your own, becomes
     * a finding of rule V1 ({@link WellFormed}), or of S5 for the numbers of affected users. Waivers are not
     * violations, so they do not appear.
     *
     * @param violations the violations, in any order; neither the collection nor an element is {@code null}
     * @return the findings without duplicates, ordered by the names, indices and keys that lead to a document, and
     *     within a document in document order; unmodifiable
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
