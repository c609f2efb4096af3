package io.github.postmortem4j.validation.internal.constraint;

import io.github.postmortem4j.internal.text.Placeholders;
import io.github.postmortem4j.validation.constraint.RootCauseDetailed;
import io.github.postmortem4j.validation.internal.check.CheckedDocument;
import io.github.postmortem4j.validation.internal.check.PostmortemConstraintValidator;
import io.github.postmortem4j.validation.internal.detect.Denials;
import io.github.postmortem4j.validation.internal.detect.Denials.Topic;
import io.github.postmortem4j.validation.internal.language.Words;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import io.github.postmortem4j.validation.internal.report.FaultSink;
import java.util.Map;

/** Validates {@link RootCauseDetailed}. */
public final class RootCauseDetailedValidator extends PostmortemConstraintValidator<RootCauseDetailed> {

    private static final PropertyPath ROOT_CAUSE =
            PropertyPath.of("rootCauseAndResolution").then("rootCause");

    /** Creates a validator for a Bean Validation provider. */
    public RootCauseDetailedValidator() {
        super(RootCauseDetailed.class);
    }

    @Override
    public void check(CheckedDocument document, FaultSink faults) {
        String details = document.postmortem().getRootCauseAndResolution().getRootCause();
        if (Placeholders.isAbsent(details) || Denials.areIn(details, Topic.CAUSE)) {
            faults.add(ROOT_CAUSE, Map.of());
            return;
        }
        int words = Words.count(details);
        int summaryWords = Words.count(document.postmortem().getSummary().getRootCause());
        if (words <= summaryWords) {
            String variant = words == 1 ? "oneWord" : "brief";
            faults.add(ROOT_CAUSE, variant, Map.of("actual", words, "summary", summaryWords));
        }
    }
}
