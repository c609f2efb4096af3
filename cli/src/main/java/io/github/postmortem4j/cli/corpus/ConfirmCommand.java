package io.github.postmortem4j.cli.corpus;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.Relation;
import io.github.postmortem4j.cli.command.VersionProvider;
import io.github.postmortem4j.cli.document.InputFormat;
import io.github.postmortem4j.cli.document.InputFormatDetector;
import io.github.postmortem4j.cli.document.JsonFormatter;
import io.github.postmortem4j.cli.document.UnusableInputException;
import io.github.postmortem4j.cli.run.OutputFile;
import io.github.postmortem4j.cli.terminal.TerminalText;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code postmortem confirm}: records that an incident is a recurrence of an earlier one. */
@Command(
        name = "confirm",
        description = {
            "Records in a postmortem that a person confirmed that its incident is a recurrence of an earlier one:"
                    + " relations gets an element of kind RECURRENCE_OF. Only confirmed recurrences count in stats.",
            "The file is replaced atomically, and formatted as by format; no change of another process is lost. If the"
                    + " relation is there already, its confirmation is updated."
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the document contains the relation",
            "2:the document could not be read or replaced and is as it was, or the command line is invalid"
        },
        footerHeading = "%nExample:%n",
        footer = {"  postmortem confirm incidents/2026-11-28.json INC-2024-7 --by 'SRE team'"})
public final class ConfirmCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "DRAFT", index = "0", description = "The file with the postmortem, in JSON.")
    private Path draft = Path.of("");

    @Parameters(
            paramLabel = "OTHER",
            index = "1",
            description = "The earlier incident: its id, or the name that similar shows in parentheses. For an existing"
                    + " file with an id, that id is recorded.")
    private String other = "";

    @Option(names = "--by", paramLabel = "NAME", required = true, description = "The person or team that confirms it.")
    private String confirmedBy = "";

    @Override
    public Integer call() {
        InputFormat format = new InputFormatDetector(null, InputFormat.JSON).formatOf(draft);
        if (format == InputFormat.MARKDOWN) {
            throw new UnusableInputException(draft
                    + ": is Markdown, which confirm does not change: use convert to turn it" + " into JSON first");
        }
        if (confirmedBy.isBlank() || other.isBlank()) {
            throw new UnusableInputException("the name of the incident and of who confirms it must not be blank");
        }
        if (draft.equals(Path.of("-")) || Files.isDirectory(draft)) {
            throw new UnusableInputException(draft + ": is not a file; confirm changes the file of one postmortem");
        }
        String incident = incident();
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        // Reports an unusable file as all commands do.
        DraftDocument.load(draft);
        JsonFormatter.update(draft, postmortem -> confirmed(postmortem, incident));
        OutputFile.warnIfOverwritten(draft, command.getErr());
        command.getOut()
                .println(TerminalText.escape(
                        draft + ": is a recurrence of " + incident + ", confirmed by " + confirmedBy));
        return ExitCode.OK;
    }

    private Postmortem confirmed(Postmortem postmortem, String incident) {
        if (incident.equals(postmortem.getId())) {
            throw new UnusableInputException(draft + ": an incident is not a recurrence of itself");
        }
        List<Relation> relations = new ArrayList<>();
        boolean found = false;
        for (Relation relation : postmortem.getRelations()) {
            boolean same = relation.getKind() == Relation.Kind.RECURRENCE_OF
                    && relation.getIncident().equals(incident);
            found |= same;
            relations.add(same ? relation.toBuilder().confirmedBy(confirmedBy).build() : relation);
        }
        if (!found) {
            relations.add(Relation.builder()
                    .incident(incident)
                    .kind(Relation.Kind.RECURRENCE_OF)
                    .confirmedBy(confirmedBy)
                    .build());
        }
        return postmortem.toBuilder().relations(relations).build();
    }

    /** Returns what to record of the other incident: the id of its document if it is a file that has one. */
    private String incident() {
        Path file;
        try {
            file = Path.of(other);
        } catch (InvalidPathException e) {
            return other;
        }
        if (!Files.isRegularFile(file)) {
            return other;
        }
        if (Files.exists(draft)
                && file.toAbsolutePath()
                        .normalize()
                        .equals(draft.toAbsolutePath().normalize())) {
            throw new UnusableInputException(draft + ": an incident is not a recurrence of itself");
        }
        String id = DraftDocument.load(file).getId();
        return id.isBlank() ? other : id;
    }
}
