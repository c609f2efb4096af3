package io.github.postmortem4j.cli.command;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.cli.document.DocumentSource;
import io.github.postmortem4j.cli.document.InputFormat;
import io.github.postmortem4j.cli.document.JsonFormatter;
import io.github.postmortem4j.cli.document.UnusableInputException;
import io.github.postmortem4j.cli.option.ConvertOptions;
import io.github.postmortem4j.cli.run.DocumentConversion;
import io.github.postmortem4j.cli.run.NoteHandling;
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

/** {@code postmortem redact}: redacts documents for publication. */
@Command(
        name = "redact",
        description =
                "Prepares postmortems for publication: removes internal content and trackers, replaces people by roles,"
                        + " and masks terms.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all documents were redacted",
            "2:a document could not be processed or redacted completely, or the command line is invalid"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "Nothing is written if a masked term or a name remains. Review the result before you publish it:",
            "  postmortem redact FILE --mask 'Project X' --keep 'SRE team' -o public.json",
            "  postmortem render public.json"
        })
public final class RedactCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private ConvertOptions options = new ConvertOptions();

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

    @Override
    public Integer call() {
        Redaction redaction = redaction();
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        return new DocumentConversion(command, options, NoteHandling.LIST)
                .run(".json", InputFormat.JSON, (source, postmortem) -> redact(redaction, source, postmortem));
    }

    private String redact(Redaction redaction, DocumentSource source, Postmortem original) {
        String redacted = JsonFormatter.format(redaction.redact(original));
        try {
            redaction.requireNoLeaks(original, redacted);
        } catch (LeakException e) {
            throw new UnusableInputException(
                    source.name() + ": " + e.getMessage() + "; use --keep for the names of teams and systems", e);
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
}
