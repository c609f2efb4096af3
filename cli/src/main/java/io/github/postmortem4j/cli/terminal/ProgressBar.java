package io.github.postmortem4j.cli.terminal;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * A line on a terminal that says how far a long piece of work is. It appears when the work has taken longer than a
 * second, and is taken away before anything else is printed and at the end.
 */
public final class ProgressBar implements AutoCloseable {

    private static final int WIDTH = 30;

    private final PrintWriter terminal;
    private final LongSupplier clock;
    private final int total;
    private final long patience;
    private final long start;
    private int shown;

    ProgressBar(PrintWriter terminal, int total, LongSupplier clock, long patience) {
        this.terminal = terminal;
        this.total = total;
        this.clock = clock;
        this.patience = patience;
        this.start = clock.getAsLong();
    }

    /**
     * Begins the work. Java cannot tell whether standard error is a terminal, but the script that starts it can, and says
     * so; without it there is no bar.
     */
    public static ProgressBar of(PrintWriter err, int total) {
        boolean wanted = Boolean.getBoolean("postmortem.terminal") && !"dumb".equals(System.getenv("TERM"));
        long patience = wanted ? TimeUnit.SECONDS.toNanos(1) : Long.MAX_VALUE;
        return new ProgressBar(err, total, System::nanoTime, patience);
    }

    /** Shows how much is done, once the work takes long. */
    public void show(int done) {
        if (clock.getAsLong() - start <= patience) {
            return;
        }
        int filled = (int) ((long) WIDTH * done / total);
        String line = "[" + "#".repeat(filled) + "-".repeat(WIDTH - filled) + "] " + done + " of " + total;
        terminal.print('\r' + line);
        terminal.flush();
        shown = line.length();
    }

    /** Takes the bar away, so that something else can be printed. */
    public void clear() {
        if (shown > 0) {
            // Spaces, since not every terminal knows how to erase a line.
            terminal.print('\r' + " ".repeat(shown) + '\r');
            terminal.flush();
            shown = 0;
        }
    }

    @Override
    public void close() {
        clear();
    }
}
