package io.github.postmortem4j.validation.internal.rule;

import io.github.postmortem4j.validation.rule.Rule;
import io.github.postmortem4j.validation.rule.Severity;
import io.github.postmortem4j.validation.rule.Stage;
import java.lang.annotation.Annotation;
import org.jspecify.annotations.Nullable;

/** A rule of the spec that {@code rules.txt} lists. The annotation is read only for what the list lacks. */
final class ListedRule implements Rule {

    private final Class<? extends Annotation> constraint;
    private final String id;
    private final Severity severity;
    private final Stage stage;
    private final String spec;

    /**
     * Creates a rule.
     *
     * @param constraint the annotation type that carries the rule
     * @param line the id, severity, stage and text, separated by {@link RuleList#SEPARATOR}
     */
    ListedRule(Class<? extends Annotation> constraint, String line) {
        String[] values = line.split(RuleList.SEPARATOR, -1);
        this.constraint = constraint;
        id = values[0];
        severity = Severity.valueOf(values[1]);
        stage = Stage.valueOf(values[2]);
        spec = values[3];
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String spec() {
        return spec;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public Stage stage() {
        return stage;
    }

    @Override
    public String example() {
        return declared().example();
    }

    @Override
    public String source() {
        return declared().source();
    }

    private Rule declared() {
        return constraint.getAnnotation(Rule.class);
    }

    @Override
    public Class<? extends Annotation> annotationType() {
        return Rule.class;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return declared().equals(other);
    }

    @Override
    public int hashCode() {
        return declared().hashCode();
    }

    @Override
    public String toString() {
        return declared().toString();
    }
}
