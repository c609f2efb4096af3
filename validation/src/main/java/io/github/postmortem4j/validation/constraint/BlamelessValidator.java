package io.github.postmortem4j.validation.constraint;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.validation.internal.BlamingLanguage;
import io.github.postmortem4j.validation.internal.Faults;
import io.github.postmortem4j.validation.internal.PostmortemConstraintValidator;
import io.github.postmortem4j.validation.internal.PropertyPath;
import io.github.postmortem4j.validation.internal.Prose;
import java.util.Map;

/** Checks {@link Blameless}. */
public final class BlamelessValidator extends PostmortemConstraintValidator<Blameless> {

    /** For the validation engine. */
    public BlamelessValidator() {
        super(Blameless.class);
    }

    @Override
    protected void check(Postmortem postmortem, Faults faults) {
        checkText(PropertyPath.of("title"), postmortem.getTitle(), faults);
        Prose.of(postmortem).forEach(passage -> checkText(passage.path(), passage.text(), faults));
    }

    private static void checkText(PropertyPath path, String text, Faults faults) {
        String phrase = BlamingLanguage.firstIn(text);
        if (phrase != null) {
            faults.add(path, Map.of("phrase", phrase));
        }
    }
}
