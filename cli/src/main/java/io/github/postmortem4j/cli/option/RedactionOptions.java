package io.github.postmortem4j.cli.option;

import io.github.postmortem4j.cli.document.UnusableInputException;
import io.github.postmortem4j.redaction.Redaction;
import io.github.postmortem4j.redaction.pattern.SensitivePattern;
import io.github.postmortem4j.redaction.report.ActorKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a redaction removes, replaces and keeps. The command sets the language. */
public class RedactionOptions {

    @Option(names = "--mask", paramLabel = "TERM", description = "A term to mask wherever it occurs. Repeatable.")
    private List<String> masks = List.of();

    @Option(
            names = "--role",
            paramLabel = "NAME=ROLE",
            description = "The role to show instead of a person's name. Repeatable.")
    private Map<String, String> roles = new LinkedHashMap<>();

    @Option(names = "--keep", paramLabel = "NAME", description = "The name of a team or system to keep. Repeatable.")
    private List<String> kept = List.of();

    @Option(
            names = "--default-role",
            paramLabel = "ROLE",
            description = "The role to show for everyone without a --role. Default: \"an engineer\".")
    private @Nullable String defaultRole;

    @Option(
            names = "--public-host",
            paramLabel = "HOST",
            description = "A host that links, figures, trackers, sources and relations may point to, such as"
                    + " status.example.com; all others are removed. By default, only internal links are removed."
                    + " Repeatable.")
    private List<String> publicHosts = List.of();

    @Option(names = "--keep-sources", description = "Keep the sources of timeline entries.")
    private boolean keepSources;

    @Option(names = "--keep-trackers", description = "Keep the trackers of action items.")
    private boolean keepTrackers;

    @Option(
            names = "--person",
            paramLabel = "NAME",
            description = "A name that is mistaken for a team or system. Repeatable.")
    private List<String> persons = List.of();

    @Option(names = "--full-names-only", description = "Keep first and last names of people where they are used alone.")
    private boolean fullNamesOnly;

    @Option(
            names = "--pattern",
            paramLabel = "PATTERN",
            split = ",",
            converter = SensitivePatternConverter.class,
            completionCandidates = SensitivePatternConverter.class,
            description = "A kind of text to mask: ${COMPLETION-CANDIDATES}. Repeatable.")
    private List<SensitivePattern> patterns = List.of();

    private OutputLanguage language = OutputLanguage.ENGLISH;

    /** Sets the language of the default role. */
    public void setLanguage(OutputLanguage language) {
        this.language = language;
    }

    /**
     * Builds the redaction.
     *
     * @throws UnusableInputException if a term or name cannot be used
     */
    public Redaction redaction() {
        try {
            Redaction.Builder builder =
                    Redaction.builder().mask(masks.toArray(String[]::new)).keep(kept.toArray(String[]::new));
            roles.forEach(builder::role);
            persons.forEach(name -> builder.actor(name, ActorKind.PERSON));
            builder.maskPatterns(patterns.toArray(SensitivePattern[]::new)).language(language.locale());
            if (!fullNamesOnly) {
                builder.nameParts();
            }
            if (defaultRole != null) {
                builder.defaultRole(defaultRole);
            }
            if (!publicHosts.isEmpty()) {
                builder.publicHosts(publicHosts.toArray(String[]::new));
            }
            if (keepSources) {
                builder.keepSources();
            }
            if (keepTrackers) {
                builder.keepTrackers();
            }
            return builder.build();
        } catch (IllegalArgumentException e) {
            throw new UnusableInputException(String.valueOf(e.getMessage()), e);
        }
    }

    /** Returns a text that is the same for the same options, and another one for others. */
    public String identity() {
        return List.of(
                        masks,
                        roles,
                        kept,
                        String.valueOf(defaultRole),
                        publicHosts,
                        keepSources,
                        keepTrackers,
                        persons,
                        fullNamesOnly,
                        patterns,
                        language)
                .toString();
    }

    /**
     * Returns these options for a command that redacts, or {@code null} for one that does not.
     *
     * @param redacts whether the command was called with {@code --public}
     * @throws UnusableInputException if it does not redact, but was called with some of these options
     */
    public @Nullable RedactionOptions ifPublic(boolean redacts) {
        if (redacts) {
            return this;
        }
        if (!identity().equals(new RedactionOptions().identity())) {
            throw new UnusableInputException("options of the redaction have no effect without --public");
        }
        return null;
    }
}
