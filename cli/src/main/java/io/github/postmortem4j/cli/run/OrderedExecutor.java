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
 * Does work on every core and hands over what comes of it in the order of the items. Only so many items are taken before
 * the first of them is done as keep the cores busy, so that there may be any number of them.
 */
final class OrderedExecutor {

    private static final int AHEAD_PER_CORE = 16;

    private OrderedExecutor() {}

    static <T, R> void run(Iterator<T> items, Function<T, R> work, Consumer<R> result) {
        int cores = Runtime.getRuntime().availableProcessors();
        ExecutorService workers = Executors.newFixedThreadPool(cores);
        try {
            Deque<Future<R>> ahead = new ArrayDeque<>();
            while (items.hasNext()) {
                T item = items.next();
                ahead.add(workers.submit(() -> work.apply(item)));
                if (ahead.size() == cores * AHEAD_PER_CORE) {
                    result.accept(outcome(ahead.remove()));
                }
            }
            for (Future<R> next : ahead) {
                result.accept(outcome(next));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static <R> R outcome(Future<R> future) {
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
