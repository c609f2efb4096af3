/**
 * The spec of a good postmortem as Bean Validation constraints.
 *
 * <p>Start with {@link io.github.postmortem4j.validation.PostmortemValidator#create()}, or annotate a document that a
 * framework validates with {@link io.github.postmortem4j.validation.constraint.PublishablePostmortem}. The artifact is
 * {@code postmortem4j-validation}.
 */
// Consumers need neither Jackson 2 nor Jackson 3, so the modules in the opens directive may be absent.
@SuppressWarnings({"requires-automatic", "module"})
module io.github.postmortem4j.validation {
    requires transitive io.github.postmortem4j.core;
    requires transitive jakarta.validation;
    requires transitive org.jspecify;
    // Only custom rules that are constraints need Hibernate Validator.
    requires static org.hibernate.validator;
    // The logging library of Hibernate Validator needs it but does not declare it, so jlink would leave it out.
    requires java.logging;
    requires static org.immutables.value.annotations;

    exports io.github.postmortem4j.validation;
    exports io.github.postmortem4j.validation.constraint;
    exports io.github.postmortem4j.validation.rule;

    // Jackson 2 and Jackson 3 call the private creators of findings and reports.
    opens io.github.postmortem4j.validation to
            tools.jackson.databind,
            com.fasterxml.jackson.databind;

    // A Bean Validation provider, or the validator factory of a framework such as Spring, instantiates the validators.
    opens io.github.postmortem4j.validation.internal.constraint;
    opens io.github.postmortem4j.validation.internal.constraint.measures;
    opens io.github.postmortem4j.validation.internal.constraint.summary;
    opens io.github.postmortem4j.validation.internal.constraint.timeline;
}
