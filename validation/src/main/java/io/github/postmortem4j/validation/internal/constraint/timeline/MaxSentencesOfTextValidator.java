package io.github.postmortem4j.validation.internal.constraint.timeline;

import io.github.postmortem4j.validation.constraint.MaxSentences;
import io.github.postmortem4j.validation.internal.language.Sentences;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import io.github.postmortem4j.validation.internal.report.ViolationReporter;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Validates {@link MaxSentences} on a text. */
public final class MaxSentencesOfTextValidator implements ConstraintValidator<MaxSentences, CharSequence> {

    private int max;

    /** Creates a validator for a Bean Validation provider. */
    public MaxSentencesOfTextValidator() {}

    @Override
    public void initialize(MaxSentences constraint) {
        max = requireValid(constraint.value());
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        ViolationReporter faults = new ViolationReporter(context, MaxSentences.class);
        int sentences = Sentences.count(text.toString());
        if (sentences > max) {
            faults.add(PropertyPath.ROOT, "text", Map.of("actual", sentences, "max", max));
        }
        return !faults.found();
    }

    static int requireValid(int max) {
        if (max < 1) {
            throw new IllegalArgumentException("invalid number of sentences, " + max + ": give 1 or more");
        }
        return max;
    }
}
