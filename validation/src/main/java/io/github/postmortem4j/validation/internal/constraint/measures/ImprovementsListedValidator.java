package io.github.postmortem4j.validation.internal.constraint.measures;

import io.github.postmortem4j.validation.constraint.ImprovementsListed;
import io.github.postmortem4j.validation.internal.check.CheckedDocument;
import io.github.postmortem4j.validation.internal.check.PostmortemConstraintValidator;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import io.github.postmortem4j.validation.internal.report.FaultSink;
import java.util.Map;

/** Validates {@link ImprovementsListed}. */
public final class ImprovementsListedValidator extends PostmortemConstraintValidator<ImprovementsListed> {

    private static final PropertyPath PATH =
            PropertyPath.of("correctiveMeasures").then("improvements");

    /** Creates a validator for a Bean Validation provider. */
    public ImprovementsListedValidator() {
        super(ImprovementsListed.class);
    }

    @Override
    public void check(CheckedDocument document, FaultSink faults) {
        if (document.postmortem().getCorrectiveMeasures().getImprovements().stream()
                .allMatch(String::isBlank)) {
            faults.add(PATH, Map.of());
        }
    }
}
