package io.github.postmortem4j.validation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.validation.constraint.CompletePostmortem;
import io.github.postmortem4j.validation.constraint.DraftPostmortem;
import io.github.postmortem4j.validation.constraint.PostmortemAdvice;
import io.github.postmortem4j.validation.constraint.PublishablePostmortem;
import io.github.postmortem4j.validation.rule.Stage;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The lists of constraints agree with the annotations, which a Bean Validation provider reads. */
class StageCompositionsTest {

    private static final Set<String> WITHOUT_LIMITS = Set.of("message", "groups", "payload");

    @Test
    void listsTheConstraintsOfEachStageInTheOrderOfItsAnnotations() {
        List<Class<? extends Annotation>> listed = new ArrayList<>(StageCompositions.of(Stage.DRAFT));
        assertThat(listed).containsExactlyElementsOf(RuleConstraints.composing(DraftPostmortem.class));
        listed.addAll(StageCompositions.of(Stage.COMPLETE));
        assertThat(listed).containsExactlyElementsOf(RuleConstraints.composing(CompletePostmortem.class));
        listed.addAll(StageCompositions.of(Stage.PUBLISHABLE));
        assertThat(listed).containsExactlyElementsOf(RuleConstraints.composing(PublishablePostmortem.class));
    }

    @Test
    void listsTheAdviceInTheOrderOfItsAnnotations() {
        assertThat(StageCompositions.ADVICE)
                .containsExactlyElementsOf(RuleConstraints.composing(PostmortemAdvice.class));
    }

    /** The checks of other constraints are created without their annotations. */
    @Test
    void onlyTheStagePublishableHasLimits() {
        Stream<Class<? extends Annotation>> others = Stream.of(
                        StageCompositions.of(Stage.DRAFT),
                        StageCompositions.of(Stage.COMPLETE),
                        StageCompositions.ADVICE)
                .flatMap(List::stream);
        assertThat(others)
                .allSatisfy(constraint -> assertThat(constraint.getDeclaredMethods())
                        .extracting(Method::getName)
                        .isSubsetOf(WITHOUT_LIMITS));
        assertThat(StageCompositions.of(Stage.PUBLISHABLE)).allMatch(PublishablePostmortem.class::isAnnotationPresent);
    }
}
