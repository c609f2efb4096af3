/**
 * Reads and writes postmortems as JSON without loss.
 *
 * <p>The entry point is {@link io.github.postmortem4j.json.PostmortemJson#create()}. The artifact is {@code
 * postmortem4j-json}.
 */
module io.github.postmortem4j.json {
    requires transitive io.github.postmortem4j.core;
    requires transitive org.jspecify;
    requires tools.jackson.core;
    requires transitive tools.jackson.databind;

    exports io.github.postmortem4j.json;

    provides io.github.postmortem4j.extension.ExtensionCodec with
            io.github.postmortem4j.json.JacksonExtensionCodec;
    provides tools.jackson.databind.JacksonModule with
            io.github.postmortem4j.json.PostmortemModule;
}
