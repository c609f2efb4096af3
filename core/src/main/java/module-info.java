/**
 * The immutable types of a postmortem and their lossless JSON.
 *
 * <p>Begin with {@link io.github.postmortem4j.Postmortem#builder()}, or with {@link
 * io.github.postmortem4j.json.PostmortemJson#create()} where there is a document already. The artifact is {@code
 * postmortem4j-core}.
 */
@SuppressWarnings("requires-automatic")
module io.github.postmortem4j.core {
    requires transitive com.fasterxml.jackson.annotation;
    requires transitive jakarta.validation;
    requires transitive org.jspecify;
    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires static org.immutables.value.annotations;
    // For the annotation processor alone; at run time it is the user's, if it is there.
    requires static com.fasterxml.jackson.databind;

    exports io.github.postmortem4j;
    exports io.github.postmortem4j.json;
    exports io.github.postmortem4j.redaction;
    exports io.github.postmortem4j.source;

    // Both majors of Jackson call the private creators of the types; the older one need not be there.
    opens io.github.postmortem4j to
            tools.jackson.databind,
            com.fasterxml.jackson.databind;
}
