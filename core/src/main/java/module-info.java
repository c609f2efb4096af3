/**
 * The immutable types of a postmortem.
 *
 * <p>The entry point is {@link io.github.postmortem4j.Postmortem#builder()}. The artifact is {@code postmortem4j-core}.
 */
// Consumers need neither Jackson 2 nor Jackson 3, so the modules in the opens directive may be absent.
@SuppressWarnings({"requires-automatic", "module"})
module io.github.postmortem4j.core {
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive jakarta.validation;
    requires transitive org.jspecify;
    // Only the annotation processor needs these modules.
    requires static org.immutables.value.annotations;
    requires static com.fasterxml.jackson.databind;

    exports io.github.postmortem4j;
    exports io.github.postmortem4j.diff;
    exports io.github.postmortem4j.extension;
    exports io.github.postmortem4j.source;
    exports io.github.postmortem4j.internal to
            io.github.postmortem4j.json;
    exports io.github.postmortem4j.internal.extension to
            io.github.postmortem4j.json;
    exports io.github.postmortem4j.internal.property to
            io.github.postmortem4j.json,
            io.github.postmortem4j.json.jackson2,
            io.github.postmortem4j.markdown.read,
            io.github.postmortem4j.validation;
    exports io.github.postmortem4j.internal.json to
            io.github.postmortem4j.json,
            io.github.postmortem4j.json.jackson2;
    exports io.github.postmortem4j.internal.text to
            io.github.postmortem4j.validation,
            io.github.postmortem4j.markdown.read;

    uses io.github.postmortem4j.extension.ExtensionCodec;

    // Jackson 2 and Jackson 3 call the private creators and accessors of the types.
    opens io.github.postmortem4j to
            tools.jackson.databind,
            com.fasterxml.jackson.databind;
    opens io.github.postmortem4j.internal.json to
            tools.jackson.databind,
            com.fasterxml.jackson.databind;
}
