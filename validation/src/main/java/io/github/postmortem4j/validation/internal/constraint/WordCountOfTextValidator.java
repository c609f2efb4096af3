package io.github.postmortem4j.validation.internal.constraint;

import io.github.postmortem4j.validation.constraint.WordCount;
import io.github.postmortem4j.validation.internal.language.Words;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import io.github.postmortem4j.validation.internal.report.ViolationReporter;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks {@link WordCount} on any text. */
public final class WordCountOfTextValidator implements ConstraintValidator<WordCount, CharSequence> {

    private int min;
    private int max;

    /** For the validation engine. */
    public WordCountOfTextValidator() {}

    @Override
    public void initialize(WordCount constraint) {
        checkLimits(constraint);
        min = constraint.min();
        max = constraint.max();
    }

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        if (text == null) {
            return true;
        }
        ViolationReporter faults = new ViolationReporter(context, WordCount.class);
        int words = Words.count(text.toString());
        if (words < min || words > max) {
            faults.add(PropertyPath.ROOT, "text", Map.of("actual", words, "min", min, "max", max));
        }
        return !faults.found();
    }

    static void checkLimits(WordCount constraint) {
        if (constraint.min() < 0 || constraint.max() < constraint.min()) {
            throw new IllegalArgumentException("the number of words is from 0 or more to at least that, not from "
                    + constraint.min() + " to " + constraint.max());
        }
    }
}
