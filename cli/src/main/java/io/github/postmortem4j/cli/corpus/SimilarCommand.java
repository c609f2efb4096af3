package io.github.postmortem4j.cli.corpus;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.cli.command.VersionProvider;
import io.github.postmortem4j.cli.option.EnumNameConverter;
import io.github.postmortem4j.corpus.Corpus;
import io.github.postmortem4j.corpus.similar.SimilarIncident;
import io.github.postmortem4j.corpus.similar.SimilarIncidents;
import io.github.postmortem4j.corpus.similar.SimilarOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code postmortem similar}: finds earlier incidents like a draft. */
@Command(
        name = "similar",
        description = {
            "Finds earlier incidents like the one of a draft: the same failure mechanism, service, trigger or rare"
                    + " words, with a sentence of both texts for each reason, and what became of the action items.",
            "The words strong, some and weak say how good the reasons are. None of them proves a recurrence: read the"
                    + " sentences, then use confirm."
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the search was made, with or without a result",
            "1:with --fail-on confirmed-open: a confirmed earlier incident has action items that are not done",
            "2:the draft or the index could not be used, or the command line is invalid"
        },
        footerHeading = "%nExample:%n",
        footer = {"  postmortem index incidents && postmortem similar incidents/2026-11-28.md"})
public final class SimilarCommand implements Callable<Integer> {

    /** The formats of the output. */
    enum Format {
        TEXT,
        JSON
    }

    static final class FormatConverter extends EnumNameConverter<Format> {
        FormatConverter() {
            super("format", Format.class);
        }
    }

    /** The conditions under which the command fails. */
    enum FailureCondition {
        CONFIRMED_OPEN
    }

    static final class FailureConditionConverter extends EnumNameConverter<FailureCondition> {
        FailureConditionConverter() {
            super("condition", FailureCondition.class);
        }
    }

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "DRAFT",
            description = "The postmortem to compare: JSON or Markdown. It need not be in the index. Use - for JSON"
                    + " from standard input.")
    private Path draft = Path.of("-");

    @Option(names = "--top", paramLabel = "N", description = "The number of incidents to show. Default: 5.")
    private int top = 5;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatConverter.class,
            completionCandidates = FormatConverter.class,
            description = "The format of the output: ${COMPLETION-CANDIDATES}. Default: text.")
    private Format format = Format.TEXT;

    @Mixin
    private TodayOption today = new TodayOption();

    @Option(
            names = "--fail-on",
            paramLabel = "CONDITION",
            converter = FailureConditionConverter.class,
            completionCandidates = FailureConditionConverter.class,
            description =
                    "When to exit with 1: ${COMPLETION-CANDIDATES}, if the draft says that a person confirmed that"
                            + " it is a recurrence, and the earlier postmortem has action items that are open or overdue.")
    private @Nullable FailureCondition failOn;

    @Mixin
    private CorpusOptions corpusOptions = new CorpusOptions();

    @Override
    public Integer call() throws IOException {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        if (top < 1 || top > SimilarOptions.MAX_LIMIT) {
            throw new CommandLine.ParameterException(command, "--top must be from 1 to " + SimilarOptions.MAX_LIMIT);
        }
        Postmortem original = DraftDocument.load(draft);
        CorpusAccess access = new CorpusAccess(corpusOptions);
        Postmortem shown = access.view().of(original);
        return access.use(corpus -> {
            SimilarIncidents incidents = corpus.similar(shown, options(corpus, shown));
            access.view().print(command.getOut(), original, writer(incidents, command));
            boolean failed =
                    failOn != null && UnfinishedConfirmed.report(original, corpus, today.date(), command.getErr());
            return failed ? ExitCode.SOFTWARE : ExitCode.OK;
        });
    }

    private Consumer<PrintWriter> writer(SimilarIncidents incidents, CommandLine command) {
        return switch (format) {
            case TEXT -> out -> new SimilarTextWriter(out, command).write(incidents);
            case JSON -> out -> SimilarJsonWriter.write(incidents, out);
        };
    }

    private SimilarOptions options(Corpus corpus, Postmortem shown) {
        SimilarOptions.Builder options = SimilarOptions.builder().limit(top).today(today.date());
        String path = indexedPath(corpus, shown);
        return path == null ? options.build() : options.draftPath(path).build();
    }

    /**
     * Finds the draft itself in the index, which knows it by a path relative to the folder that was indexed. Without
     * this, a draft without an id would be the best match for itself.
     */
    private @Nullable String indexedPath(Corpus corpus, Postmortem shown) {
        Path file = draft.toAbsolutePath().normalize();
        SimilarOptions search =
                SimilarOptions.builder().limit(10).explained(false).build();
        for (SimilarIncident match : corpus.similar(shown, search).getMatches()) {
            String path = match.getDocument().getPath();
            if (match.getDocument().getKey().equals(path)
                    && file.endsWith(path)
                    && match.getDocument().getTitle().equals(shown.getTitle())) {
                return path;
            }
        }
        return null;
    }
}
