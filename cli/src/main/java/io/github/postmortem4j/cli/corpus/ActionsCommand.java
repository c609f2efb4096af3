package io.github.postmortem4j.cli.corpus;

import io.github.postmortem4j.cli.command.VersionProvider;
import io.github.postmortem4j.cli.option.EnumNameConverter;
import io.github.postmortem4j.corpus.action.ActionOptions;
import io.github.postmortem4j.corpus.action.ActionReport;
import io.github.postmortem4j.corpus.action.ActionState;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code postmortem actions}: lists the action items that are not done. */
@Command(
        name = "actions",
        description = {
            "Lists the action items of all postmortems that are not done: overdue ones first, then open ones by due date,"
                    + " then dropped ones.",
            "--open, --overdue and --dropped select; without them, all three are listed. An overdue action item is not"
                    + " open."
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:no selected action item is overdue",
            "1:a selected action item is overdue",
            "2:the index could not be used, or the command line is invalid"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  postmortem actions --overdue --today 2026-12-01      fail a build if something is overdue",
            "  postmortem actions --owner sre --format markdown     list what a team has to do"
        })
public final class ActionsCommand implements Callable<Integer> {

    /** The formats of the output. */
    enum Format {
        TEXT,
        JSON,
        CSV,
        MARKDOWN
    }

    static final class FormatConverter extends EnumNameConverter<Format> {
        FormatConverter() {
            super("format", Format.class);
        }
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--open", description = "List action items that are open, and not overdue.")
    private boolean open;

    @Option(names = "--overdue", description = "List action items that are overdue.")
    private boolean overdue;

    @Option(names = "--dropped", description = "List action items that nobody will do.")
    private boolean dropped;

    @Option(
            names = "--owner",
            paramLabel = "NAME",
            description = "Only action items of this owner, compared without case.")
    private String owner = "";

    @Option(names = "--service", paramLabel = "NAME", description = "Only postmortems that affect this service.")
    private String service = "";

    @Mixin
    private TodayOption today = new TodayOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatConverter.class,
            completionCandidates = FormatConverter.class,
            description = "The format of the output: ${COMPLETION-CANDIDATES}. Default: text.")
    private Format format = Format.TEXT;

    @Mixin
    private CorpusOptions corpusOptions = new CorpusOptions();

    @Override
    public Integer call() throws IOException {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        CorpusAccess access = new CorpusAccess(corpusOptions);
        ActionOptions options = ActionOptions.builder()
                .states(states())
                .owner(owner)
                .service(service)
                .today(today.date())
                .limit(ActionOptions.MAX_LIMIT)
                .build();
        ActionReport report = access.use(corpus -> corpus.actions(options));
        access.view().print(command.getOut(), null, writer(report));
        long count =
                report.getCounts().values().stream().mapToLong(Long::longValue).sum();
        if (count > report.getActions().size()) {
            command.getErr()
                    .println("postmortem: only the first " + report.getActions().size() + " of " + count
                            + " action items are listed");
            command.getErr().flush();
        }
        boolean anyOverdue = report.getCounts().getOrDefault(ActionState.OVERDUE, 0L) > 0;
        return anyOverdue ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private Set<ActionState> states() {
        Set<ActionState> states = EnumSet.noneOf(ActionState.class);
        if (open) {
            states.add(ActionState.OPEN);
        }
        if (overdue) {
            states.add(ActionState.OVERDUE);
        }
        if (dropped) {
            states.add(ActionState.DROPPED);
        }
        return states;
    }

    private Consumer<PrintWriter> writer(ActionReport report) {
        return switch (format) {
            case TEXT -> out -> ActionReportWriter.writeText(report, out);
            case JSON -> out -> ActionReportWriter.writeJson(report, out);
            case CSV -> out -> ActionReportWriter.writeCsv(report, out);
            case MARKDOWN -> out -> ActionReportWriter.writeMarkdown(report, out);
        };
    }
}
