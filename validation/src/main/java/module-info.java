/**
 * The spec of a good postmortem as Bean Validation constraints.
 *
 * <p>Begin with {@link io.github.postmortem4j.validation.PostmortemValidator#create()}, or put {@link
 * io.github.postmortem4j.validation.constraint.PublishablePostmortem} on what a framework validates. The artifact is {@code
 * postmortem4j-validation}.
 */
@SuppressWarnings("requires-automatic")
module io.github.postmortem4j.validation {
    requires transitive io.github.postmortem4j.core;
    requires transitive jakarta.validation;
    requires transitive org.jspecify;
    requires org.hibernate.validator;
    // What the engine logs with cannot do without it, and does not say so: an image made by jlink would lack it.
    requires java.logging;
    requires static org.immutables.value.annotations;

    exports io.github.postmortem4j.validation;
    exports io.github.postmortem4j.validation.constraint;
    exports io.github.postmortem4j.validation.rule;

    // To whoever instantiates validators: a Bean Validation provider, or the factory of a framework such as Spring.
    opens io.github.postmortem4j.validation.internal.constraint;
}
