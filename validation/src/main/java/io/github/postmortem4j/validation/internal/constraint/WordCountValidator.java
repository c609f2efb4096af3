package io.github.postmortem4j.validation.internal.constraint;

import io.github.postmortem4j.validation.constraint.WordCount;
import io.github.postmortem4j.validation.internal.check.CheckedDocument;
import io.github.postmortem4j.validation.internal.check.PostmortemConstraintValidator;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import io.github.postmortem4j.validation.internal.report.FaultSink;
import java.util.Map;

/** Validates {@link WordCount} on a document. */
public final class WordCountValidator extends PostmortemConstraintValidator<WordCount> {

    private int min;
    private int max;

    /** Creates a validator for a Bean Validation provider. */
    public WordCountValidator() {
        super(WordCount.class);
    }

    /**
     * Creates a validator with limits, for calls without a Bean Validation provider.
     *
     * @param min the minimum number of words, 0 or more
     * @param max the maximum number of words, at least {@code min}
     * @throws IllegalArgumentException if {@code min} is negative or greater than {@code max}
     */
    public WordCountValidator(int min, int max) {
        this();
        setLimits(min, max);
    }

    @Override
    public void initialize(WordCount constraint) {
        setLimits(constraint.min(), constraint.max());
    }

    private void setLimits(int min, int max) {
        WordCountOfTextValidator.requireValid(min, max);
        this.min = min;
        this.max = max;
    }

    @Override
    public void check(CheckedDocument document, FaultSink faults) {
        int words = document.wordCount();
        if (words < min || words > max) {
            String variant = words == 1 ? "oneWord" : "";
            faults.add(PropertyPath.ROOT, variant, Map.of("actual", words, "min", min, "max", max));
        }
    }
}
