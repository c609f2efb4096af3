package io.github.postmortem4j.validation.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.validation.constraint.EndAfterStart;
import io.github.postmortem4j.validation.constraint.WordCount;
import io.github.postmortem4j.validation.rule.Rule;
import io.github.postmortem4j.validation.rule.Stage;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The list of rules agrees with the annotations, from which {@code -Dgolden.update=true} generates it. */
class RuleListTest {

    private static final Path FILE =
            Path.of("src/main/resources/io/github/postmortem4j/validation/internal/rule", RuleList.FILE);

    static Iterable<Class<? extends Annotation>> constraints() {
        return RuleConstraints.of(Stage.PUBLISHABLE);
    }

    @Test
    void containsWhatTheAnnotationsDeclare() throws IOException {
        String expected = RuleConstraints.of(Stage.PUBLISHABLE).stream()
                .map(constraint ->
                        constraint.getSimpleName() + '\t' + lineOf(constraint.getAnnotation(Rule.class)) + '\n')
                .collect(Collectors.joining());
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(FILE, expected);
        }

        assertThat(Files.readString(FILE)).isEqualTo(expected);
    }

    private static String lineOf(Rule rule) {
        return String.join("\t", rule.id(), rule.severity().name(), rule.stage().name(), rule.spec());
    }

    @ParameterizedTest
    @MethodSource("constraints")
    void returnsARuleThatEqualsTheAnnotation(Class<? extends Annotation> constraint) {
        Rule declared = constraint.getAnnotation(Rule.class);
        Rule listed = RuleList.ruleOf(constraint);

        assertThat(listed)
                .isNotSameAs(declared)
                .isEqualTo(declared)
                .hasSameHashCodeAs(declared)
                .hasToString(declared.toString());
        assertThat(declared).isEqualTo(listed);
        assertThat(listed.annotationType()).isEqualTo(Rule.class);
        assertThat(listed.id()).isEqualTo(declared.id());
        assertThat(listed.severity()).isEqualTo(declared.severity());
        assertThat(listed.stage()).isEqualTo(declared.stage());
        assertThat(listed.spec()).isEqualTo(declared.spec());
        assertThat(listed.example()).isEqualTo(declared.example());
        assertThat(listed.source()).isEqualTo(declared.source());
    }

    @Test
    void distinguishesRules() {
        assertThat(RuleList.ruleOf(EndAfterStart.class)).isNotEqualTo(RuleList.ruleOf(WordCount.class));
        assertThat(RuleList.ruleOf(EndAfterStart.class)).isSameAs(RuleList.ruleOf(EndAfterStart.class));
    }

    @Rule(id = "X1", spec = "a", example = "b", stage = Stage.DRAFT)
    private @interface Custom {}

    @Test
    void readsTheAnnotationOfOtherConstraints() {
        assertThat(RuleList.ruleOf(Custom.class).id()).isEqualTo("X1");
    }
}
