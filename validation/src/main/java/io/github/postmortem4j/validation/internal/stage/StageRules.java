package io.github.postmortem4j.validation.internal.stage;

import io.github.postmortem4j.validation.internal.check.DocumentCheck;
import io.github.postmortem4j.validation.internal.rule.RuleConstraints;
import io.github.postmortem4j.validation.internal.standard.StandardConstraints;
import io.github.postmortem4j.validation.rule.Stage;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The checks of the rules of the spec, by the stages at which they apply. Immutable.
 *
 * <p>The checks are called directly, not by a Bean Validation provider. So they can share intermediate results of one
 * document, and a waived rule only needs to report its first fault.
 */
public final class StageRules {

    private final Map<Stage, List<DocumentCheck>> checks = new EnumMap<>(Stage.class);

    /**
     * Creates the checks.
     *
     * @param enabled returns whether the rule of a constraint is checked
     * @param limited the checks of rules with custom limits, by constraint
     */
    public StageRules(
            Predicate<Class<? extends Annotation>> enabled, Map<Class<? extends Annotation>, DocumentCheck> limited) {
        Map<Class<? extends Annotation>, DocumentCheck> known = new HashMap<>();
        SpecChecks.ALL.forEach(check -> known.put(check.constraint(), check));
        known.putAll(limited);
        for (Stage stage : Stage.values()) {
            List<DocumentCheck> ofStage = new ArrayList<>(StandardConstraints.checks());
            for (Class<? extends Annotation> constraint : RuleConstraints.of(stage)) {
                // The rule that stands for the standard constraints has no check of its own.
                DocumentCheck check = known.get(constraint);
                if (check != null && enabled.test(constraint)) {
                    ofStage.add(check);
                }
            }
            checks.put(stage, List.copyOf(ofStage));
        }
    }

    /** {@return the checks of the rules of a stage} */
    public List<DocumentCheck> of(Stage stage) {
        return checks.getOrDefault(stage, List.of());
    }
}
