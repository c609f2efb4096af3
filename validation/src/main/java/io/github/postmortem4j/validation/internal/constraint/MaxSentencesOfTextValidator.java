package io.github.postmortem4j.validation.internal.constraint;

import io.github.postmortem4j.validation.constraint.MaxSentences;
import io.github.postmortem4j.validation.internal.language.Sentences;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import io.github.postmortem4j.validation.internal.report.ViolationReporter;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks {@link MaxSentences} on any text. */
public final class MaxSentencesOfTextValidator implements ConstraintValidator<MaxSentences, CharSequence> {

    private int max;

    /** For the validation engine. */
    public MaxSentencesOfTextValidator() {}

    @Override
    public void initialize(MaxSentences constraint) {
        max = limitOf(constraint);
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

    static int limitOf(MaxSentences constraint) {
        if (constraint.value() < 1) {
            throw new IllegalArgumentException("the number of sentences is 1 or more, not " + constraint.value());
        }
        return constraint.value();
    }
}
