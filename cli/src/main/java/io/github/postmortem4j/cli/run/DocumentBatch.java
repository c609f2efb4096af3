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
 * Works on documents, prints what comes of them in their order, and shows on a terminal how far it is. One that cannot be
 * used is reported, and the others are still worked on.
 */
public final class DocumentBatch {

    /** Does the work on one document, and returns what then prints what came of it; {@code null} if there is nothing. */
    @FunctionalInterface
    public interface Work {
        @Nullable Runnable on(DocumentSource source);
    }

    /** Reports a document that cannot be used. */
    @FunctionalInterface
    public interface Complaint {
        void about(DocumentSource source, UnusableInputException why);
    }

    /** What came of a document. */
    private record Outcome(@Nullable Runnable print, boolean usable) {}

    private final PrintWriter out;
    private final ProgressBar progress;
    private int done;
    private int unusable;

    private DocumentBatch(CommandLine command, ProgressBar progress) {
        this.out = command.getOut();
        this.progress = progress;
    }

    /** Does it one document after the other, and returns how many of them could not be used. */
    public static int run(CommandLine command, List<DocumentSource> sources, Work work, Complaint complaint) {
        try (ProgressBar progress = ProgressBar.of(command.getErr(), sources.size())) {
            DocumentBatch batch = new DocumentBatch(command, progress);
            sources.forEach(source -> batch.take(outcome(source, work, complaint)));
            return batch.unusable;
        }
    }

    /**
     * Does it on every core. The work is done on any thread, the printing on this one.
     *
     * @param count how many documents there are; 0 if nobody knows
     */
    public static void runOnAllCores(
            CommandLine command, Iterator<DocumentSource> sources, int count, Work work, Complaint complaint) {
        try (ProgressBar progress = ProgressBar.of(command.getErr(), count)) {
            DocumentBatch batch = new DocumentBatch(command, progress);
            OrderedExecutor.run(sources, source -> outcome(source, work, complaint), batch::take);
        }
    }

    private static Outcome outcome(DocumentSource source, Work work, Complaint complaint) {
        try {
            return new Outcome(work.on(source), true);
        } catch (UnusableInputException e) {
            return new Outcome(() -> complaint.about(source, e), false);
        }
    }

    private void take(Outcome outcome) {
        if (!outcome.usable()) {
            unusable++;
        }
        if (outcome.print() != null) {
            progress.clear();
            outcome.print().run();
            // What is held back would come out in the middle of the bar.
            out.flush();
        }
        progress.show(++done);
    }
}
