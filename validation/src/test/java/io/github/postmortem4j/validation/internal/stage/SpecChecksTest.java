package io.github.postmortem4j.validation.internal.stage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.validation.constraint.MaxSentences;
import io.github.postmortem4j.validation.constraint.PublishablePostmortem;
import io.github.postmortem4j.validation.constraint.WellFormed;
import io.github.postmortem4j.validation.constraint.WordCount;
import io.github.postmortem4j.validation.internal.check.DocumentCheck;
import io.github.postmortem4j.validation.internal.rule.RuleConstraints;
import io.github.postmortem4j.validation.rule.Stage;
import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The list of checks agrees with the annotations, along which a Bean Validation provider creates them. */
class SpecChecksTest {

    @Test
    void containsTheCheckOfEachConstraint() {
        Set<Class<? extends Annotation>> expected = new HashSet<>(RuleConstraints.of(Stage.PUBLISHABLE));
        expected.remove(WellFormed.class); // It stands for the standard constraints.

        assertThat(SpecChecks.ALL).extracting(DocumentCheck::constraint).containsExactlyInAnyOrderElementsOf(expected);
        for (DocumentCheck check : SpecChecks.ALL) {
            Constraint declared = check.constraint().getAnnotation(Constraint.class);
            assertThat(List.<Class<?>>of(declared.validatedBy())).contains(check.getClass());
        }
    }

    @Test
    void hasTheLimitsOfTheStage() {
        MaxSentences sentences = PublishablePostmortem.class.getAnnotation(MaxSentences.class);
        WordCount words = PublishablePostmortem.class.getAnnotation(WordCount.class);

        assertThat(SpecChecks.SENTENCES).isEqualTo(sentences.value());
        assertThat(SpecChecks.MIN_WORDS).isEqualTo(words.min());
        assertThat(SpecChecks.MAX_WORDS).isEqualTo(words.max());
    }
}
