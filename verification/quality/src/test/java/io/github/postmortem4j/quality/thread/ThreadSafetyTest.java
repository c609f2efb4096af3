package io.github.postmortem4j.quality.thread;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.PostmortemJson;
import io.github.postmortem4j.quality.Effort;
import io.github.postmortem4j.quality.Measurement;
import io.github.postmortem4j.quality.thread.SharedEntryPoints.TestDocument;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Readers, validators and renderers that are shared by many threads return the same bytes as in a single thread. */
class ThreadSafetyTest {

    private static final int OPERATIONS = Effort.of("operations", 4_000, 1_000_000);
    private static final int THREADS = 8;

    private final AtomicLong next = new AtomicLong();

    /** The shared instances are new, so many threads initialize them at the same time. */
    @Test
    void returnTheSameBytesToManyThreadsAsToOne() throws Exception {
        SharedEntryPoints single = new SharedEntryPoints();
        List<TestDocument> documents = documents(single);
        List<List<byte[]>> expected = documents.stream()
                .map(document -> SharedEntryPoints.OPERATIONS.stream()
                        .map(operation -> operation.apply(single, document))
                        .toList())
                .toList();
        SharedEntryPoints shared = new SharedEntryPoints();
        CyclicBarrier start = new CyclicBarrier(THREADS);
        Callable<Long> thread = () -> {
            start.await();
            return run(shared, documents, expected);
        };
        long done = 0;
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Long>> all =
                    Stream.generate(() -> thread).limit(THREADS).toList();
            for (Future<Long> result : threads.invokeAll(all)) {
                done += result.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(done).isEqualTo(OPERATIONS);
        Measurement.record("threads", Map.of("operations", done, "threads", (long) THREADS));
    }

    private long run(SharedEntryPoints entryPoints, List<TestDocument> documents, List<List<byte[]>> expected) {
        long done = 0;
        for (long i = next.getAndIncrement(); i < OPERATIONS; i = next.getAndIncrement()) {
            int document = (int) (i / SharedEntryPoints.OPERATIONS.size() % documents.size());
            int operation = (int) (i % SharedEntryPoints.OPERATIONS.size());
            byte[] bytes = SharedEntryPoints.OPERATIONS.get(operation).apply(entryPoints, documents.get(document));
            if (!Arrays.equals(bytes, expected.get(document).get(operation))) {
                throw new AssertionError("operation " + i + ", number " + operation + " on document " + document
                        + ", returned other bytes than in a single thread");
            }
            done++;
        }
        return done;
    }

    /** The examples, whole and in parts. Small documents take less time, so threads collide more often. */
    private static List<TestDocument> documents(SharedEntryPoints entryPoints) throws Exception {
        List<TestDocument> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("..", "..", "examples"))) {
            for (Path file : files.filter(name -> name.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                Postmortem whole = PostmortemJson.create().read(Files.readString(file));
                documents.add(entryPoints.document(whole));
                documents.add(entryPoints.document(
                        Postmortem.builder().title(whole.getTitle()).build()));
                documents.add(entryPoints.document(Postmortem.builder()
                        .title(whole.getTitle())
                        .summary(whole.getSummary())
                        .build()));
                documents.add(entryPoints.document(Postmortem.builder()
                        .correctiveMeasures(whole.getCorrectiveMeasures())
                        .build()));
            }
        }
        return documents;
    }
}
