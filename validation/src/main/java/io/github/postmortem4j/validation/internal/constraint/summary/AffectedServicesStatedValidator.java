package io.github.postmortem4j.validation.internal.constraint.summary;

import io.github.postmortem4j.internal.text.Placeholders;
import io.github.postmortem4j.validation.constraint.AffectedServicesStated;
import io.github.postmortem4j.validation.internal.check.CheckedDocument;
import io.github.postmortem4j.validation.internal.check.PostmortemConstraintValidator;
import io.github.postmortem4j.validation.internal.detect.Denials;
import io.github.postmortem4j.validation.internal.detect.Denials.Topic;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import io.github.postmortem4j.validation.internal.report.FaultSink;
import java.util.Map;

/** Validates {@link AffectedServicesStated}. */
public final class AffectedServicesStatedValidator extends PostmortemConstraintValidator<AffectedServicesStated> {

    private static final PropertyPath PATH =
            PropertyPath.of("summary").then("impact").then("services");

    /** Creates a validator for a Bean Validation provider. */
    public AffectedServicesStatedValidator() {
        super(AffectedServicesStated.class);
    }

    @Override
    public void check(CheckedDocument document, FaultSink faults) {
        if (document.postmortem().getSummary().getImpact().getServices().stream()
                .allMatch(AffectedServicesStatedValidator::isAbsent)) {
            faults.add(PATH, Map.of());
        }
    }

    private static boolean isAbsent(String service) {
        return Placeholders.isAbsent(service) || Denials.areIn(service, Topic.SERVICE);
    }
}
