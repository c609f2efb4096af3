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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which composed constraints make up a stage. */
final class Stages {

    private Stages() {}

    /** Returns the annotation types that carry the rules of a stage, each once. */
    static Set<Class<? extends Annotation>> rulesOf(Stage stage) {
        Set<Class<? extends Annotation>> rules = new LinkedHashSet<>();
        compositionsOf(stage).forEach(composed -> rules.addAll(Rules.composing(composed)));
        return rules;
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
