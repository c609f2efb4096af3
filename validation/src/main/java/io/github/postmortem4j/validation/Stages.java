package io.github.postmortem4j.validation;

import io.github.postmortem4j.validation.constraint.CompletePostmortem;
import io.github.postmortem4j.validation.constraint.ConcisePostmortem;
import io.github.postmortem4j.validation.constraint.DraftPostmortem;
import io.github.postmortem4j.validation.constraint.EngagingPostmortem;
import io.github.postmortem4j.validation.constraint.PostmortemAdvice;
import io.github.postmortem4j.validation.constraint.PublishablePostmortem;
import io.github.postmortem4j.validation.internal.Rules;
import io.github.postmortem4j.validation.rule.Stage;
import java.lang.annotation.Annotation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which composed constraints make up a stage. */
final class Stages {

    private Stages() {}

    /** Returns the annotation types that carry the rules of a stage, each once. */
    static Set<Class<? extends Annotation>> rulesOf(Stage stage) {
        return Collections.unmodifiableSet(constraintsOf(stage).keySet());
    }

    /** Returns the constraints that carry the rules of a stage, with the limits of the spec, by their types. */
    static Map<Class<? extends Annotation>, Annotation> constraintsOf(Stage stage) {
        Map<Class<? extends Annotation>, Annotation> constraints = new LinkedHashMap<>();
        compositionsOf(stage).forEach(composed -> Rules.constraintsIn(composed).forEach(constraints::putIfAbsent));
        return constraints;
    }

    private static List<Class<? extends Annotation>> compositionsOf(Stage stage) {
        return switch (stage) {
            case DRAFT -> List.of(DraftPostmortem.class);
            case COMPLETE -> List.of(CompletePostmortem.class);
            case CONCISE -> List.of(ConcisePostmortem.class);
            case ENGAGING -> List.of(EngagingPostmortem.class);
            case PUBLISHABLE -> List.of(PublishablePostmortem.class, PostmortemAdvice.class);
        };
    }
}
