/**
 * The immutable types of a postmortem.
 *
 * <p>The entry point is {@link io.github.postmortem4j.Postmortem#builder()}. The artifact is {@code postmortem4j-core}.
 */
// Neither Jackson is needed to compile against the types, so the modules that they are opened to may be absent.
@SuppressWarnings({"requires-automatic", "module"})
module io.github.postmortem4j.core {
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive jakarta.validation;
    requires transitive org.jspecify;
    // For the annotation processor alone: nothing of them is needed at run time.
    requires static org.immutables.value.annotations;
    requires static com.fasterxml.jackson.databind;

    exports io.github.postmortem4j;
    exports io.github.postmortem4j.source;
    exports io.github.postmortem4j.internal to
            io.github.postmortem4j.json;

    // Both majors of Jackson call the private creators of the types; neither has to be present.
    opens io.github.postmortem4j to
            tools.jackson.databind,
            com.fasterxml.jackson.databind;
}
