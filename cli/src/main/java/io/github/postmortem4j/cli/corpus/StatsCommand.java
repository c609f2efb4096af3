package io.github.postmortem4j.cli.corpus;

import io.github.postmortem4j.cli.command.VersionProvider;
import io.github.postmortem4j.cli.option.EnumNameConverter;
import io.github.postmortem4j.corpus.statistics.CorpusStatistics;
import io.github.postmortem4j.corpus.statistics.Grouping;
import io.github.postmortem4j.corpus.statistics.StatisticsOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Objects;
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

/** {@code postmortem stats}: computes statistics. */
@Command(
        name = "stats",
        description = {
            "Computes statistics of all postmortems: times to detect, acknowledge, mitigate and resolve, action items,"
                    + " and recurrences.",
            "Times are percentiles with 95 %% confidence intervals. Fewer than 20 times are listed instead. There is no"
                    + " mean: a few long incidents would determine it."
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the statistics were computed",
            "2:the index could not be used, or the command line is invalid"
        },
        footerHeading = "%nExample:%n",
        footer = {"  postmortem stats --by service --since 2025"})
public final class StatsCommand implements Callable<Integer> {

    /** The formats of the output. */
    enum Format {
        TEXT,
        JSON,
        CSV
    }

    static final class FormatConverter extends EnumNameConverter<Format> {
        FormatConverter() {
            super("format", Format.class);
        }
    }

    /** The properties to group by. */
    enum GroupName {
        SERVICE,
        MECHANISM,
        SEVERITY,
        MONTH
    }

    static final class GroupNameConverter extends EnumNameConverter<GroupName> {
        GroupNameConverter() {
            super("property to group by", GroupName.class);
        }
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--by",
            paramLabel = "PROPERTY",
            converter = GroupNameConverter.class,
            completionCandidates = GroupNameConverter.class,
            description = "The property to group by: ${COMPLETION-CANDIDATES}. Default: no groups.")
    private @Nullable GroupName group;

    @Mixin
    private SelectionOptions selection = new SelectionOptions();

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
        StatisticsOptions options = StatisticsOptions.builder()
                .grouping(group == null ? null : Grouping.valueOf(group.name()))
                .service(selection.service())
                .severity(selection.severity())
                .mechanism(selection.mechanism())
                .since(selection.since())
                .until(selection.until())
                .today(today.date())
                .build();
        CorpusAccess access = new CorpusAccess(corpusOptions);
        CorpusStatistics statistics = access.use(corpus -> corpus.statistics(options));
        access.view().print(command.getOut(), null, writer(statistics));
        return ExitCode.OK;
    }

    private Consumer<PrintWriter> writer(CorpusStatistics statistics) {
        return switch (format) {
            case TEXT -> out -> StatisticsTextWriter.write(statistics, out);
            case JSON -> out -> StatisticsDataWriter.writeJson(statistics, out);
            case CSV -> out -> StatisticsDataWriter.writeCsv(statistics, out);
        };
    }
}
