package io.github.postmortem4j.cli.run;

import io.github.postmortem4j.cli.document.DocumentSource;
import io.github.postmortem4j.cli.document.UnusableInputException;
import io.github.postmortem4j.cli.terminal.ProgressBar;
import java.io.PrintWriter;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * Processes documents, prints the results in the order of the documents, and shows the progress on a terminal. An
 * unusable document is reported, and the others are still processed.
 */
public final class DocumentBatch {

    /**
     * Processes one document, and returns the task that prints the result, or {@code null} if there is nothing to
     * print.
     */
    @FunctionalInterface
    public interface Task {
        @Nullable Runnable process(DocumentSource source);
    }

    /** Reports a document that cannot be used. */
    @FunctionalInterface
    public interface ErrorReporter {
        void report(DocumentSource source, UnusableInputException error);
    }

    private record Outcome(@Nullable Runnable print, boolean usable) {}

    private final PrintWriter out;
    private final ProgressBar progress;
    private int done;
    private int unusable;

    private DocumentBatch(CommandLine command, ProgressBar progress) {
        this.out = command.getOut();
        this.progress = progress;
    }

    /** Processes the documents one after the other, and returns how many of them are unusable. */
    public static int run(CommandLine command, List<DocumentSource> sources, Task task, ErrorReporter errors) {
        try (ProgressBar progress = ProgressBar.of(command.getErr(), sources.size())) {
            DocumentBatch batch = new DocumentBatch(command, progress);
            sources.forEach(source -> batch.finish(outcome(source, task, errors)));
            return batch.unusable;
        }
    }

    /**
     * Processes the documents on all cores. The tasks are called on any thread; all printing is done on the calling
     * thread.
     *
     * @param count the number of documents, or 0 if it is unknown
     */
    public static void runInParallel(
            CommandLine command, Iterator<DocumentSource> sources, int count, Task task, ErrorReporter errors) {
        try (ProgressBar progress = ProgressBar.of(command.getErr(), count)) {
            DocumentBatch batch = new DocumentBatch(command, progress);
            OrderedExecutor.run(sources, source -> outcome(source, task, errors), batch::finish);
        }
    }

    private static Outcome outcome(DocumentSource source, Task task, ErrorReporter errors) {
        try {
            return new Outcome(task.process(source), true);
        } catch (UnusableInputException e) {
            return new Outcome(() -> errors.report(source, e), false);
        }
    }

    private void finish(Outcome outcome) {
        if (!outcome.usable()) {
            unusable++;
        }
        if (outcome.print() != null) {
            progress.clear();
            outcome.print().run();
            // Text left in the buffer would be printed into the progress bar.
            out.flush();
        }
        progress.show(++done);
    }
}
