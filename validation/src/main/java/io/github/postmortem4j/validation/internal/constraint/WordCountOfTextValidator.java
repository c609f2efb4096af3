package io.github.postmortem4j.validation.internal.constraint;

import io.github.postmortem4j.validation.constraint.WordCount;
import io.github.postmortem4j.validation.internal.language.Words;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import io.github.postmortem4j.validation.internal.report.ViolationReporter;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Validates {@link WordCount} on a text. */
public final class WordCountOfTextValidator implements ConstraintValidator<WordCount, CharSequence> {

    private int min;
    private int max;

    /** Creates a validator for a Bean Validation provider. */
    public WordCountOfTextValidator() {}

    @Override
    public void initialize(WordCount constraint) {
        requireValid(constraint.min(), constraint.max());
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
            String variant = words == 1 ? "textOfOneWord" : "text";
            faults.add(PropertyPath.ROOT, variant, Map.of("actual", words, "min", min, "max", max));
        }
        return !faults.found();
    }

    static void requireValid(int min, int max) {
        if (min < 0 || max < min) {
            throw new IllegalArgumentException("invalid number of words, " + min + " to " + max
                    + ": the minimum must be 0 or more, and the maximum at least the minimum");
        }
    }
}
