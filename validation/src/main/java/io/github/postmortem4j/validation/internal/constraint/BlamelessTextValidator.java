package io.github.postmortem4j.validation.internal.constraint;

import io.github.postmortem4j.validation.constraint.Blameless;
import io.github.postmortem4j.validation.internal.detect.BlamingLanguage;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import io.github.postmortem4j.validation.internal.report.ViolationReporter;
import io.github.postmortem4j.validation.internal.vocabulary.CheckedText;
import io.github.postmortem4j.validation.internal.vocabulary.DocumentLanguage;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Validates {@link Blameless} on a text. */
public final class BlamelessTextValidator implements ConstraintValidator<Blameless, CharSequence> {

    /** Creates a validator for a Bean Validation provider. */
    public BlamelessTextValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        CheckedText words = CheckedText.of(text == null ? "" : text);
        String phrase = BlamingLanguage.firstIn(words, DocumentLanguage.of(List.of(words)));
        if (phrase != null) {
            new ViolationReporter(context, Blameless.class).add(PropertyPath.ROOT, Map.of("phrase", phrase));
        }
        return phrase == null;
    }
}
