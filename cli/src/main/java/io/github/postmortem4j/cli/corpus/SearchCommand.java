package io.github.postmortem4j.cli.corpus;

import io.github.postmortem4j.cli.command.VersionProvider;
import io.github.postmortem4j.cli.option.EnumNameConverter;
import io.github.postmortem4j.corpus.search.SearchOptions;
import io.github.postmortem4j.corpus.search.SearchResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
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

/** {@code postmortem search}: searches for words. */
@Command(
        name = "search",
        description = {
            "Searches all postmortems for words, best matches first, and counts them by service, severity, failure"
                    + " mechanism and year.",
            "A postmortem must contain all words, in any form: crash also finds crashed. There is no query language."
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the search was made, with or without a result",
            "2:the index could not be used, or the command line is invalid"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  postmortem search certificate expired --since 2025",
            "  postmortem search --service checkout                 all postmortems of a service"
        })
public final class SearchCommand implements Callable<Integer> {

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

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "WORD", arity = "0..*", description = "The words. Default: all postmortems.")
    private List<String> words = List.of();

    @Mixin
    private SelectionOptions selection = new SelectionOptions();

    @Option(names = "--limit", paramLabel = "N", description = "The number of postmortems to show. Default: 10.")
    private int limit = 10;

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
        if (limit < 1 || limit > SearchOptions.MAX_LIMIT) {
            throw new CommandLine.ParameterException(command, "--limit must be from 1 to " + SearchOptions.MAX_LIMIT);
        }
        SearchOptions options = SearchOptions.builder()
                .words(String.join(" ", words))
                .service(selection.service())
                .severity(selection.severity())
                .mechanism(selection.mechanism())
                .since(selection.since())
                .until(selection.until())
                .limit(limit)
                .build();
        CorpusAccess access = new CorpusAccess(corpusOptions);
        SearchResult result = access.use(corpus -> corpus.search(options));
        access.view().print(command.getOut(), null, writer(result, command));
        return ExitCode.OK;
    }

    private Consumer<PrintWriter> writer(SearchResult result, CommandLine command) {
        return switch (format) {
            case TEXT -> out -> SearchResultWriter.writeText(result, out, command);
            case JSON -> out -> SearchResultWriter.writeJson(result, out);
        };
    }
}
