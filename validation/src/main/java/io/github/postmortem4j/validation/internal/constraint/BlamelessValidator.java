package io.github.postmortem4j.validation.internal.constraint;

import io.github.postmortem4j.validation.constraint.Blameless;
import io.github.postmortem4j.validation.internal.check.CheckedDocument;
import io.github.postmortem4j.validation.internal.check.PostmortemConstraintValidator;
import io.github.postmortem4j.validation.internal.detect.BlamingLanguage;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import io.github.postmortem4j.validation.internal.report.FaultSink;
import java.util.Map;

/** Validates {@link Blameless}. */
public final class BlamelessValidator extends PostmortemConstraintValidator<Blameless> {

    /** Creates a validator for a Bean Validation provider. */
    public BlamelessValidator() {
        super(Blameless.class);
    }

    @Override
    public void check(CheckedDocument document, FaultSink faults) {
        checkText(PropertyPath.of("title"), document.postmortem().getTitle(), document, faults);
        document.prose().forEach(passage -> checkText(passage.path(), passage.text(), document, faults));
    }

    private static void checkText(PropertyPath path, String text, CheckedDocument document, FaultSink faults) {
        String phrase = BlamingLanguage.firstIn(document.text(text), document.language());
        if (phrase != null) {
            faults.add(path, Map.of("phrase", phrase));
        }
    }
}
