package io.github.postmortem4j.cli.corpus;

import io.github.postmortem4j.cli.command.VersionProvider;
import io.github.postmortem4j.cli.terminal.ProgressBar;
import io.github.postmortem4j.cli.terminal.TerminalText;
import io.github.postmortem4j.corpus.update.RejectedDocument;
import io.github.postmortem4j.corpus.update.UpdateReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code postmortem index}: updates the index of a folder. */
@Command(
        name = "index",
        description = {
            "Creates or updates the index of a folder of postmortems, which similar, actions, stats and search read.",
            "Reads JSON, JSON Lines (.jsonl, .ndjson) and Markdown; only files that changed are indexed again. Hidden"
                    + " files are skipped, and links are not followed. Times in Markdown without a zone count as UTC.",
            "The index contains the words of all postmortems and is accessible to its owner only. It can be deleted at"
                    + " any time."
        },
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all documents are in the index",
            "1:documents were rejected; all others are in the index",
            "2:the index could not be updated and is as it was, or the command line is invalid"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  postmortem index incidents                          index a folder",
            "  postmortem similar draft.md                         find earlier incidents like a draft",
            "  postmortem index --public --mask Falcon incidents   index redacted postmortems only"
        })
public final class IndexCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "The folder with all postmortems.")
    private Path folder = Path.of("");

    @Mixin
    private CorpusOptions corpusOptions = new CorpusOptions();

    @Override
    public Integer call() throws IOException {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        UpdateReport report = new CorpusAccess(corpusOptions).use(corpus -> {
            try (UpdateProgressBar bar = new UpdateProgressBar(command.getErr())) {
                return corpus.update(folder, bar::show);
            }
        });
        PrintWriter err = command.getErr();
        if (!report.getRebuildReason().isEmpty()) {
            err.println(TerminalText.escape("The index was rebuilt: " + report.getRebuildReason()));
        }
        for (RejectedDocument rejected : report.getRejectedDocuments()) {
            err.println(TerminalText.escape(rejected.getPath() + ": rejected: " + rejected.getReason()));
        }
        long unlisted = report.getRejected() - report.getRejectedDocuments().size();
        if (unlisted > 0) {
            err.println("and " + unlisted + " more");
        }
        err.flush();
        command.getOut()
                .println(report.getAdded() + " added, " + report.getChanged() + " changed, " + report.getGone()
                        + " gone, " + report.getUnchanged() + " unchanged, " + report.getRejected() + " rejected; "
                        + report.getTotal() + " in the index");
        return report.getRejected() > 0 ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    /** A progress bar over files, which are known only once the folder has been read. */
    private static final class UpdateProgressBar implements AutoCloseable {

        private final PrintWriter err;
        private @Nullable ProgressBar bar;

        UpdateProgressBar(PrintWriter err) {
            this.err = err;
        }

        /** Shows files, or documents if there is only one file. */
        void show(int filesDone, int files, long documents) {
            if (bar == null) {
                bar = ProgressBar.of(err, files == 1 ? 0 : files);
            }
            bar.show(files == 1 ? (int) Math.min(documents, Integer.MAX_VALUE) : filesDone);
        }

        @Override
        public void close() {
            if (bar != null) {
                bar.close();
            }
        }
    }
}
