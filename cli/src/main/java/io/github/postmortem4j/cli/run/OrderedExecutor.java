package io.github.postmortem4j.cli.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Executes a task for each item on all cores, and passes on the results in the order of the items. Only enough items to
 * keep the cores busy are in memory at a time, so their number is not limited.
 */
final class OrderedExecutor {

    private static final int PENDING_PER_CORE = 16;

    private OrderedExecutor() {}

    static <T, R> void run(Iterator<T> items, Function<T, R> task, Consumer<R> results) {
        int cores = Runtime.getRuntime().availableProcessors();
        ExecutorService executor = Executors.newFixedThreadPool(cores);
        try {
            Deque<Future<R>> pending = new ArrayDeque<>();
            while (items.hasNext()) {
                T item = items.next();
                pending.add(executor.submit(() -> task.apply(item)));
                if (pending.size() == cores * PENDING_PER_CORE) {
                    results.accept(await(pending.remove()));
                }
            }
            for (Future<R> next : pending) {
                results.accept(await(next));
            }
        } finally {
            executor.shutdownNow();
        }
    }

    private static <R> R await(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }
}
