package io.github.postmortem4j.validation.internal.constraint;

import io.github.postmortem4j.TimelineEntry;
import io.github.postmortem4j.validation.constraint.MaxSentences;
import io.github.postmortem4j.validation.internal.check.CheckedDocument;
import io.github.postmortem4j.validation.internal.check.PostmortemConstraintValidator;
import io.github.postmortem4j.validation.internal.language.Sentences;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import io.github.postmortem4j.validation.internal.report.FaultSink;
import java.util.List;
import java.util.Map;

/** Checks {@link MaxSentences} on a document. */
public final class MaxSentencesValidator extends PostmortemConstraintValidator<MaxSentences> {

    private static final PropertyPath ENTRIES = PropertyPath.of("timeline").then("entries");

    private int max;

    /** For the validation engine. */
    public MaxSentencesValidator() {
        super(MaxSentences.class);
    }

    /**
     * For whoever calls it without an engine.
     *
     * @param max the greatest number of sentences, 1 or more
     */
    public MaxSentencesValidator(int max) {
        this();
        this.max = max;
    }

    @Override
    public void initialize(MaxSentences constraint) {
        max = MaxSentencesOfTextValidator.limitOf(constraint);
    }

    @Override
    public void check(CheckedDocument document, FaultSink faults) {
        List<TimelineEntry> entries = document.postmortem().getTimeline().getEntries();
        for (int i = 0; i < entries.size(); i++) {
            checkEntry(entries.get(i), ENTRIES.at(i), faults);
        }
    }

    private void checkEntry(TimelineEntry entry, PropertyPath path, FaultSink faults) {
        if (entry.getAt() == null) {
            faults.add(path.then("at"), "untimed", Map.of());
        }
        int sentences = Sentences.count(entry.getText());
        if (sentences == 0) {
            faults.add(path.then("text"), "silent", Map.of());
        } else if (sentences > max) {
            faults.add(path.then("text"), Map.of("actual", sentences, "max", max));
        }
    }
}
