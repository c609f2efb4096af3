package io.github.postmortem4j.validation.internal.constraint.measures;

import io.github.postmortem4j.internal.text.Placeholders;
import io.github.postmortem4j.validation.constraint.ImprovementsListed;
import io.github.postmortem4j.validation.internal.check.CheckedDocument;
import io.github.postmortem4j.validation.internal.check.PostmortemConstraintValidator;
import io.github.postmortem4j.validation.internal.detect.Denials;
import io.github.postmortem4j.validation.internal.detect.Denials.Topic;
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
                .allMatch(ImprovementsListedValidator::isAbsent)) {
            faults.add(PATH, Map.of());
        }
    }

    private static boolean isAbsent(String improvement) {
        return Placeholders.isAbsent(improvement) || Denials.areIn(improvement, Topic.IMPROVEMENT);
    }
}
