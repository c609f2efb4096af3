package io.github.postmortem4j.cli.terminal;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * A progress bar on one line of a terminal. It appears when the work has taken longer than a second, and is erased
 * before anything else is printed and at the end.
 */
public final class ProgressBar implements AutoCloseable {

    private static final int WIDTH = 30;

    private final PrintWriter terminal;
    private final LongSupplier clock;
    private final int total;
    private final long delay;
    private final long start;
    private int shown;

    ProgressBar(PrintWriter terminal, int total, LongSupplier clock, long delay) {
        this.terminal = terminal;
        this.total = total;
        this.clock = clock;
        this.delay = delay;
        this.start = clock.getAsLong();
    }

    /**
     * Starts a progress bar. Java cannot detect whether standard error is a terminal, so the start script does and sets
     * the system property {@code postmortem.terminal}; without it, the bar never appears.
     *
     * @param total the amount of work, or 0 if it is unknown: then only the work done is shown
     */
    public static ProgressBar of(PrintWriter err, int total) {
        boolean enabled = Boolean.getBoolean("postmortem.terminal") && !"dumb".equals(System.getenv("TERM"));
        long delay = enabled ? TimeUnit.SECONDS.toNanos(1) : Long.MAX_VALUE;
        return new ProgressBar(err, total, System::nanoTime, delay);
    }

    /** Shows the amount of work done, if the delay has passed. */
    public void show(int done) {
        if (clock.getAsLong() - start <= delay) {
            return;
        }
        String line = line(done);
        terminal.print('\r' + line);
        terminal.flush();
        shown = line.length();
    }

    private String line(int done) {
        if (total == 0) {
            return done + " done";
        }
        int filled = (int) ((long) WIDTH * done / total);
        return "[" + "#".repeat(filled) + "-".repeat(WIDTH - filled) + "] " + done + " of " + total;
    }

    /** Erases the bar, so that something else can be printed. */
    public void clear() {
        if (shown > 0) {
            // Spaces work on every terminal; the sequence that erases a line does not.
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
