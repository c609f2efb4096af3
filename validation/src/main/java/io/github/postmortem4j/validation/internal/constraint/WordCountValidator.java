package io.github.postmortem4j.validation.internal.constraint;

import io.github.postmortem4j.validation.constraint.WordCount;
import io.github.postmortem4j.validation.internal.check.CheckedDocument;
import io.github.postmortem4j.validation.internal.check.PostmortemConstraintValidator;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import io.github.postmortem4j.validation.internal.report.FaultSink;
import java.util.Map;

/** Checks {@link WordCount} on a document. */
public final class WordCountValidator extends PostmortemConstraintValidator<WordCount> {

    private int min;
    private int max;

    /** For the validation engine. */
    public WordCountValidator() {
        super(WordCount.class);
    }

    /**
     * For whoever calls it without an engine.
     *
     * @param min the smallest number of words, 0 or more
     * @param max the greatest number of words, no less than {@code min}
     */
    public WordCountValidator(int min, int max) {
        this();
        this.min = min;
        this.max = max;
    }

    @Override
    public void initialize(WordCount constraint) {
        WordCountOfTextValidator.checkLimits(constraint);
        min = constraint.min();
        max = constraint.max();
    }

    @Override
    public void check(CheckedDocument document, FaultSink faults) {
        int words = document.wordCount();
        if (words < min || words > max) {
            faults.add(PropertyPath.ROOT, Map.of("actual", words, "min", min, "max", max));
        }
    }
}
