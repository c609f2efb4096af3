package io.github.postmortem4j.validation.rule;

import io.github.postmortem4j.Postmortem;
import java.util.Objects;
import java.util.function.BiConsumer;

/**
 * A rule of your organization, checked by a lambda expression.
 *
 * <pre>{@code
 * CustomRule numbered = CustomRule.of("ACME1", Severity.ERROR, Stage.COMPLETE, "Every incident has a number.",
 *         (postmortem, report) -> {
 *             if (postmortem.getId().isEmpty()) {
 *                 report.add("/id", "The incident has no number: enter the one of the ticket");
 *             }
 *         });
 * }</pre>
 *
 * <p>Register it with {@code PostmortemValidator.builder().rule(numbered)}. For a rule that a framework should check as
 * well, annotate a constraint with {@link Rule} instead.
 *
 * <p>Immutable. Safe for use by multiple threads if its check is, as it is without mutable state.
 */
public final class CustomRule {

    private final String id;
    private final Severity severity;
    private final Stage stage;
    private final String spec;
    private final BiConsumer<? super Postmortem, ? super RuleReport> check;

    private CustomRule(
            String id,
            Severity severity,
            Stage stage,
            String spec,
            BiConsumer<? super Postmortem, ? super RuleReport> check) {
        this.id = id;
        this.severity = severity;
        this.stage = stage;
        this.spec = spec;
        this.check = check;
    }

    /**
     * Creates a rule.
     *
     * @param id the id that findings have; not blank, and not the id of another rule
     * @param severity the severity of its findings
     * @param stage the first stage that requires it
     * @param spec the text of the rule, in one sentence; not blank
     * @param check receives a document and reports what is wrong with it. An exception of this function ends the
     *     validation and reaches its caller
     * @return the rule
     * @throws IllegalArgumentException if {@code id} or {@code spec} is blank
     */
    public static CustomRule of(
            String id,
            Severity severity,
            Stage stage,
            String spec,
            BiConsumer<? super Postmortem, ? super RuleReport> check) {
        requireText(id, "id");
        requireText(spec, "text");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(check, "check");
        return new CustomRule(id, severity, stage, spec, check);
    }

    private static void requireText(String value, String name) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("the " + name + " of a custom rule must not be blank");
        }
    }

    /** {@return the id that findings have} */
    public String getId() {
        return id;
    }

    /** {@return the severity of its findings} */
    public Severity getSeverity() {
        return severity;
    }

    /** {@return the first stage that requires it} */
    public Stage getStage() {
        return stage;
    }

    /** {@return the text of the rule} */
    public String getSpec() {
        return spec;
    }

    /**
     * Checks a document against this rule only, for example in a test of the rule.
     *
     * @param postmortem the document
     * @param report receives the findings
     */
    public void check(Postmortem postmortem, RuleReport report) {
        check.accept(Objects.requireNonNull(postmortem, "postmortem"), Objects.requireNonNull(report, "report"));
    }

    /** {@return the id and the text, such as {@code ACME1: Every incident has a number.}} */
    @Override
    public String toString() {
        return id + ": " + spec;
    }
}
