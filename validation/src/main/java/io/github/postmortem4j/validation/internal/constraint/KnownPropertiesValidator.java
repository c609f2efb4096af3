package io.github.postmortem4j.validation.internal.constraint;

import io.github.postmortem4j.internal.property.Suggestion;
import io.github.postmortem4j.internal.property.UnknownProperty;
import io.github.postmortem4j.internal.property.UnknownPropertyFinder;
import io.github.postmortem4j.validation.constraint.KnownProperties;
import io.github.postmortem4j.validation.internal.check.CheckedDocument;
import io.github.postmortem4j.validation.internal.check.PostmortemConstraintValidator;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import io.github.postmortem4j.validation.internal.report.FaultSink;
import java.util.List;
import java.util.Map;

/** Validates {@link KnownProperties}. */
public final class KnownPropertiesValidator extends PostmortemConstraintValidator<KnownProperties> {

    /** Creates a validator for a Bean Validation provider. */
    public KnownPropertiesValidator() {
        super(KnownProperties.class);
    }

    @Override
    public void check(CheckedDocument document, FaultSink faults) {
        if (UnknownPropertyFinder.isOfLaterVersion(document.postmortem())) {
            return;
        }
        for (UnknownProperty property : UnknownPropertyFinder.find(document.postmortem())) {
            report(property, faults);
        }
    }

    private static void report(UnknownProperty property, FaultSink faults) {
        PropertyPath path = PropertyPath.ofJson(property.path());
        Suggestion suggestion = property.suggestion();
        List<String> intended = suggestion.paths();
        switch (intended.size()) {
            case 0 -> faults.add(path, "unlike", Map.of("property", property.name()));
            case 1 ->
                faults.add(
                        path,
                        suggestion.isOfDocument() ? "document" : "",
                        Map.of("property", property.name(), "intended", intended.get(0)));
            default ->
                faults.add(
                        path,
                        "either",
                        Map.of("property", property.name(), "intended", intended.get(0), "other", intended.get(1)));
        }
    }
}
