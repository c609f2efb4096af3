/**
 * Creates redacted copies of postmortems for publication, and checks text for leaks.
 *
 * <p>The entry point is {@link io.github.postmortem4j.redaction.Redaction}. The artifact is {@code
 * postmortem4j-redaction}.
 */
module io.github.postmortem4j.redaction {
    requires transitive io.github.postmortem4j.core;
    requires transitive org.jspecify;

    exports io.github.postmortem4j.redaction;
    exports io.github.postmortem4j.redaction.pattern;
    exports io.github.postmortem4j.redaction.report;
}
