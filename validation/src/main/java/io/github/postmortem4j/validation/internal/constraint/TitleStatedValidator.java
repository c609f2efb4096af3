package io.github.postmortem4j.validation.internal.constraint;

import io.github.postmortem4j.internal.text.Placeholders;
import io.github.postmortem4j.validation.constraint.TitleStated;
import io.github.postmortem4j.validation.internal.check.CheckedDocument;
import io.github.postmortem4j.validation.internal.check.PostmortemConstraintValidator;
import io.github.postmortem4j.validation.internal.detect.GenericTitles;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import io.github.postmortem4j.validation.internal.report.FaultSink;
import java.util.Map;

/** Validates {@link TitleStated}. */
public final class TitleStatedValidator extends PostmortemConstraintValidator<TitleStated> {

    private static final PropertyPath TITLE = PropertyPath.of("title");

    /** Creates a validator for a Bean Validation provider. */
    public TitleStatedValidator() {
        super(TitleStated.class);
    }

    @Override
    public void check(CheckedDocument document, FaultSink faults) {
        String title = document.postmortem().getTitle();
        if (Placeholders.isAbsent(title)) {
            faults.add(TITLE, Map.of());
        } else if (GenericTitles.include(title)) {
            faults.add(TITLE, "generic", Map.of("title", title));
        }
    }
}
