package io.github.postmortem4j.validation.constraint;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.validation.internal.Faults;
import io.github.postmortem4j.validation.internal.PostmortemConstraintValidator;
import io.github.postmortem4j.validation.internal.PropertyPath;
import io.github.postmortem4j.validation.internal.Prose;
import java.util.Map;

/** Checks {@link WordCount} on a document. */
public final class WordCountValidator extends PostmortemConstraintValidator<WordCount> {

    private int min;
    private int max;

    /** For the validation engine. */
    public WordCountValidator() {
        super(WordCount.class);
    }

    @Override
    public void initialize(WordCount constraint) {
        WordCountOfTextValidator.checkLimits(constraint);
        min = constraint.min();
        max = constraint.max();
    }

    @Override
    protected void check(Postmortem postmortem, Faults faults) {
        int words = Prose.countWords(postmortem);
        if (words < min || words > max) {
            faults.add(PropertyPath.ROOT, Map.of("actual", words, "min", min, "max", max));
        }
    }
}
