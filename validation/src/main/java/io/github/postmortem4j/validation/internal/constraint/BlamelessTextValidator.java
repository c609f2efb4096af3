package io.github.postmortem4j.validation.internal.constraint;

import io.github.postmortem4j.validation.constraint.Blameless;
import io.github.postmortem4j.validation.internal.detect.BlamingLanguage;
import io.github.postmortem4j.validation.internal.language.Tokenizer;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import io.github.postmortem4j.validation.internal.report.ViolationReporter;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Validates {@link Blameless} on a text. */
public final class BlamelessTextValidator implements ConstraintValidator<Blameless, CharSequence> {

    /** Creates a validator for a Bean Validation provider. */
    public BlamelessTextValidator() {}

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        String phrase = text == null ? null : BlamingLanguage.firstIn(Tokenizer.of(text));
        if (phrase != null) {
            new ViolationReporter(context, Blameless.class).add(PropertyPath.ROOT, Map.of("phrase", phrase));
        }
        return phrase == null;
    }
}
