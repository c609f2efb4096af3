package io.github.postmortem4j.validation.internal.constraint;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.Relation;
import io.github.postmortem4j.internal.text.Placeholders;
import io.github.postmortem4j.validation.constraint.DistinctReferences;
import io.github.postmortem4j.validation.internal.check.CheckedDocument;
import io.github.postmortem4j.validation.internal.check.PostmortemConstraintValidator;
import io.github.postmortem4j.validation.internal.path.PropertyPath;
import io.github.postmortem4j.validation.internal.report.FaultSink;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Validates {@link DistinctReferences}. */
public final class DistinctReferencesValidator extends PostmortemConstraintValidator<DistinctReferences> {

    private static final PropertyPath ITEMS =
            PropertyPath.of("correctiveMeasures").then("actionItems");
    private static final PropertyPath RELATIONS = PropertyPath.of("relations");

    /** Creates a validator for a Bean Validation provider. */
    public DistinctReferencesValidator() {
        super(DistinctReferences.class);
    }

    @Override
    public void check(CheckedDocument document, FaultSink faults) {
        checkItems(document.postmortem().getCorrectiveMeasures().getActionItems(), faults);
        checkRelations(document.postmortem(), faults);
    }

    private static void checkItems(List<ActionItem> items, FaultSink faults) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            String id = items.get(i).getId().strip();
            if (!id.isEmpty() && !ids.add(id)) {
                faults.add(ITEMS.at(i).then("id"), Map.of("id", id));
            }
        }
    }

    private static void checkRelations(Postmortem postmortem, FaultSink faults) {
        String id = postmortem.getId().strip();
        List<Relation> relations = postmortem.getRelations();
        for (int i = 0; i < relations.size(); i++) {
            String incident = relations.get(i).getIncident();
            PropertyPath path = RELATIONS.at(i).then("incident");
            if (Placeholders.isAbsent(incident)) {
                faults.add(path, "unnamed", Map.of());
            } else if (incident.strip().equals(id)) {
                faults.add(path, "self", Map.of("id", id));
            }
        }
    }
}
