package io.github.postmortem4j.cli.command;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.cli.document.DocumentSource;
import io.github.postmortem4j.cli.document.InputFormat;
import io.github.postmortem4j.cli.document.JsonFormatter;
import io.github.postmortem4j.cli.document.UnusableInputException;
import io.github.postmortem4j.cli.option.ConvertOptions;
import io.github.postmortem4j.redaction.LeakException;
import io.github.postmortem4j.redaction.Redaction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code postmortem redact}: what the public may see of a document. */
@Command(
        name = "redact",
        description =
                "Makes postmortems fit for the public: drops what is internal and all trackers, replaces people by"
                        + " roles, masks terms.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:everything was redacted",
            "2:a document or the command line cannot be used, or something would leak"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "Nothing is written while a masked term or a name is still there. Read what you publish:",
            "  postmortem redact FILE --mask 'Project X' --keep 'SRE team' | postmortem render -"
        })
public final class RedactCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private ConvertOptions conversion = new ConvertOptions();

    @Option(names = "--mask", paramLabel = "TERM", description = "A term to hide wherever it occurs. Repeatable.")
    private List<String> masks = List.of();

    @Option(
            names = "--role",
            paramLabel = "NAME=ROLE",
            description = "The role to show for a person; the others become \"an engineer\". Repeatable.")
    private Map<String, String> roles = new LinkedHashMap<>();

    @Option(names = "--keep", paramLabel = "NAME", description = "A team or system, to be shown by name. Repeatable.")
    private List<String> kept = List.of();

    @Option(
            names = "--default-role",
            paramLabel = "ROLE",
            description = "The role of everyone who has no other; \"an engineer\" by default.")
    private @Nullable String defaultRole;

    @Option(
            names = "--public-host",
            paramLabel = "HOST",
            description = "The only hosts that links, figures, trackers and related incidents may lead to, such as"
                    + " status.example.com; without it, all links stay that are not internal. Repeatable.")
    private List<String> publicHosts = List.of();

    @Option(names = "--keep-trackers", description = "Keep the trackers of tasks.")
    private boolean keepTrackers;

    @Override
    public Integer call() {
        Redaction redaction = redaction();
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        return conversion.run(
                command, ".json", InputFormat.JSON, (source, postmortem) -> redact(redaction, source, postmortem));
    }

    private String redact(Redaction redaction, DocumentSource source, Postmortem original) {
        String redacted = JsonFormatter.of(redaction.redact(original));
        try {
            redaction.requireNoLeaks(original, redacted);
        } catch (LeakException e) {
            throw new UnusableInputException(
                    source.name() + ": " + e.getMessage() + "; --keep what is no person's name", e);
        }
        return redacted;
    }

    private Redaction redaction() {
        try {
            Redaction.Builder builder =
                    Redaction.builder().mask(masks.toArray(String[]::new)).keep(kept.toArray(String[]::new));
            roles.forEach(builder::role);
            if (defaultRole != null) {
                builder.defaultRole(defaultRole);
            }
            if (!publicHosts.isEmpty()) {
                builder.publicHosts(publicHosts.toArray(String[]::new));
            }
            if (keepTrackers) {
                builder.keepTrackers();
            }
            return builder.build();
        } catch (IllegalArgumentException e) {
            throw new UnusableInputException(String.valueOf(e.getMessage()), e);
        }
    }
}
