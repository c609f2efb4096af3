package io.github.postmortem4j.validation.internal.constraint.timeline;

import io.github.postmortem4j.TimelineEntry;
import io.github.postmortem4j.internal.text.Placeholders;
import io.github.postmortem4j.validation.constraint.MaxSentences;
import io.github.postmortem4j.validation.internal.check.CheckedDocument;
import io.github.postmortem4j.validation.internal.check.PostmortemConstraintValidator;
import io.github.postmortem4j.validation.internal.language.Sentences;
import io.github.postmortem4j.validation.internal.language.Words;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import io.github.postmortem4j.validation.internal.report.FaultSink;
import java.util.List;
import java.util.Map;

/** Validates {@link MaxSentences} on a document. */
public final class MaxSentencesValidator extends PostmortemConstraintValidator<MaxSentences> {

    private static final PropertyPath ENTRIES = PropertyPath.of("timeline").then("entries");

    /** Two long sentences have 40 words. */
    private static final int MAX_WORDS = 50;

    private int max;

    /** Creates a validator for a Bean Validation provider. */
    public MaxSentencesValidator() {
        super(MaxSentences.class);
    }

    /**
     * Creates a validator with a limit, for calls without a Bean Validation provider.
     *
     * @param max the maximum number of sentences, 1 or more
     * @throws IllegalArgumentException if {@code max} is less than 1
     */
    public MaxSentencesValidator(int max) {
        this();
        this.max = MaxSentencesOfTextValidator.requireValid(max);
    }

    @Override
    public void initialize(MaxSentences constraint) {
        max = MaxSentencesOfTextValidator.requireValid(constraint.value());
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
            faults.add(path.then("at"), "noTime", Map.of());
        }
        String text = entry.getText();
        if (!Sentences.areIn(text) || Placeholders.isAbsent(text)) {
            faults.add(path.then("text"), "noText", Map.of());
        } else if (Sentences.mayExceed(max, text) && Sentences.count(text) > max) {
            faults.add(path.then("text"), Map.of("actual", Sentences.count(text), "max", max));
        } else {
            checkWords(text, path, faults);
        }
    }

    private static void checkWords(String text, PropertyPath path, FaultSink faults) {
        if (!Words.areAtLeast(MAX_WORDS + 1, text)) {
            return;
        }
        faults.add(path.then("text"), "words", Map.of("actual", Words.count(text), "max", MAX_WORDS));
    }
}
