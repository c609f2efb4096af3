package io.github.postmortem4j.cli;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.PostmortemJson;
import io.github.postmortem4j.json.internal.AtomicFile;
import io.github.postmortem4j.redaction.LeakException;
import io.github.postmortem4j.redaction.Redaction;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code postmortem redact}: what the public may see of a document. */
@Command(
        name = "redact",
        description =
                "Makes a postmortem fit for the public: drops what is internal and all trackers, replaces people by"
                        + " roles, masks terms.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Nothing is written while a masked term or a name is still there. Read what you publish:",
            "  postmortem redact FILE --mask 'Project X' --keep 'SRE team' | postmortem render -"
        })
final class RedactCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The postmortem, as JSON; - reads standard input.")
    private String file = Documents.STANDARD_INPUT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "The file to write, replacing it in one step; standard output by default.")
    private @Nullable String output;

    @Option(names = "--mask", paramLabel = "TERM", description = "A term to hide wherever it occurs. Repeatable.")
    private List<String> masks = List.of();

    @Option(
            names = "--role",
            paramLabel = "NAME=ROLE",
            description = "The role to show for a person; the others become \"an engineer\". Repeatable.")
    private Map<String, String> roles = new LinkedHashMap<>();

    @Option(names = "--keep", paramLabel = "NAME", description = "A team or system, to be shown by name. Repeatable.")
    private List<String> kept = List.of();

    @Override
    public Integer call() throws IOException {
        Redaction redaction = redaction();
        Postmortem original = new Documents().read(file);
        String json = PostmortemJson.builder().indented(true).build().write(redaction.redact(original));
        try {
            redaction.requireNoLeaks(original, json);
        } catch (LeakException e) {
            throw new UnusableInputException(
                    Documents.shown(file) + ": " + e.getMessage() + "; --keep what is no person's name", e);
        }
        if (output == null) {
            Objects.requireNonNull(spec).commandLine().getOut().print(json);
        } else {
            AtomicFile.write(Documents.target(output, file), json.getBytes(StandardCharsets.UTF_8));
        }
        return ExitCode.OK;
    }

    private Redaction redaction() {
        try {
            Redaction.Builder builder =
                    Redaction.builder().mask(masks.toArray(String[]::new)).keep(kept.toArray(String[]::new));
            roles.forEach(builder::role);
            return builder.build();
        } catch (IllegalArgumentException e) {
            throw new UnusableInputException(String.valueOf(e.getMessage()), e);
        }
    }
}
