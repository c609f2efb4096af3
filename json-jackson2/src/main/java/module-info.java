/**
 * A Jackson 2 module that reads and writes postmortems strictly and without loss.
 *
 * <p>The entry point is {@link io.github.postmortem4j.json.jackson2.PostmortemJackson2Module}. The artifact is {@code
 * postmortem4j-json-jackson2}.
 */
// The digit is the major version of Jackson.
@SuppressWarnings("module")
module io.github.postmortem4j.json.jackson2 {
    requires transitive io.github.postmortem4j.core;
    requires transitive org.jspecify;
    requires com.fasterxml.jackson.annotation;
    requires transitive com.fasterxml.jackson.core;
    requires transitive com.fasterxml.jackson.databind;

    exports io.github.postmortem4j.json.jackson2;

    provides com.fasterxml.jackson.databind.Module with
            io.github.postmortem4j.json.jackson2.PostmortemJackson2Module;
}
