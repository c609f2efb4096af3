package io.github.postmortem4j.validation.internal.constraint;

import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.internal.text.Placeholders;
import io.github.postmortem4j.validation.constraint.ResolutionDetailed;
import io.github.postmortem4j.validation.internal.check.CheckedDocument;
import io.github.postmortem4j.validation.internal.check.IndexedEntry;
import io.github.postmortem4j.validation.internal.check.PostmortemConstraintValidator;
import io.github.postmortem4j.validation.internal.detect.Denials;
import io.github.postmortem4j.validation.internal.detect.Denials.Topic;
import io.github.postmortem4j.validation.internal.language.Words;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import io.github.postmortem4j.validation.internal.report.FaultSink;
import java.util.Map;

/** Validates {@link ResolutionDetailed}. */
public final class ResolutionDetailedValidator extends PostmortemConstraintValidator<ResolutionDetailed> {

    private static final PropertyPath RESOLUTION =
            PropertyPath.of("rootCauseAndResolution").then("resolution");

    /** Creates a validator for a Bean Validation provider. */
    public ResolutionDetailedValidator() {
        super(ResolutionDetailed.class);
    }

    @Override
    public void check(CheckedDocument document, FaultSink faults) {
        String details = document.postmortem().getRootCauseAndResolution().getResolution();
        if (Placeholders.isAbsent(details) || Denials.areIn(details, Topic.FIX)) {
            faults.add(RESOLUTION, Map.of());
            return;
        }
        int words = Words.count(details);
        int entryWords = wordsOfEntry(document.postmortem());
        if (words <= entryWords) {
            String variant = words == 1 ? "oneWord" : "brief";
            faults.add(RESOLUTION, variant, Map.of("actual", words, "entry", entryWords));
        }
    }

    private static int wordsOfEntry(Postmortem postmortem) {
        return IndexedEntry.ofKind(postmortem, EntryKind.RESOLVED).stream()
                .findFirst()
                .map(resolution -> Words.count(resolution.entry().getText()))
                .orElse(0);
    }
}
