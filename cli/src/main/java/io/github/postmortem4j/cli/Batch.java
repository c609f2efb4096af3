package io.github.postmortem4j.cli;

import io.github.postmortem4j.cli.document.DocumentSource;
import io.github.postmortem4j.cli.document.UnusableInputException;
import io.github.postmortem4j.cli.terminal.ProgressBar;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/**
 * Works on documents one after the other, and shows on a terminal how far it is. One that cannot be used is reported, and
 * the others are still worked on.
 */
final class Batch {

    /** Does the work on one document, and returns what then prints what came of it; {@code null} if there is nothing. */
    @FunctionalInterface
    interface Work {
        @Nullable Runnable on(DocumentSource source);
    }

    /** Reports a document that cannot be used. */
    @FunctionalInterface
    interface Complaint {
        void about(DocumentSource source, UnusableInputException why);
    }

    private Batch() {}

    /** Returns how many of the documents could not be used. */
    static int run(CommandLine command, List<DocumentSource> sources, Work work, Complaint complaint) {
        PrintWriter out = command.getOut();
        int unusable = 0;
        try (ProgressBar progress = ProgressBar.of(command.getErr(), sources.size())) {
            for (int done = 0; done < sources.size(); done++) {
                progress.show(done);
                DocumentSource source = sources.get(done);
                Runnable print;
                try {
                    print = work.on(source);
                } catch (UnusableInputException e) {
                    unusable++;
                    print = () -> complaint.about(source, e);
                }
                if (print != null) {
                    progress.clear();
                    print.run();
                    // What is held back would come out in the middle of the bar.
                    out.flush();
                }
            }
        }
        return unusable;
    }
}
