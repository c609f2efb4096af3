package io.github.postmortem4j.quality.thread;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.PostmortemJson;
import io.github.postmortem4j.quality.Effort;
import io.github.postmortem4j.quality.Measurement;
import io.github.postmortem4j.quality.thread.Doors.Document;
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

/** One validator, renderer and reader for many threads give each the bytes that they give to one alone. */
class SharedDoorsTest {

    private static final int OPERATIONS = Effort.of("operations", 4_000, 1_000_000);
    private static final int THREADS = 8;

    private final AtomicLong next = new AtomicLong();

    /** Those of the shared doors have not been used before: what they make at their first use is made by many at once. */
    @Test
    void giveTheSameBytesToManyThreadsAsToOneAlone() throws Exception {
        Doors alone = new Doors();
        List<Document> documents = documents(alone);
        List<List<byte[]>> expected = documents.stream()
                .map(document -> Doors.WORK.stream()
                        .map(work -> work.apply(alone, document))
                        .toList())
                .toList();
        Doors shared = new Doors();
        CyclicBarrier start = new CyclicBarrier(THREADS);
        Callable<Long> thread = () -> {
            start.await();
            return work(shared, documents, expected);
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

    private long work(Doors doors, List<Document> documents, List<List<byte[]>> expected) {
        long done = 0;
        for (long i = next.getAndIncrement(); i < OPERATIONS; i = next.getAndIncrement()) {
            int document = (int) (i / Doors.WORK.size() % documents.size());
            int work = (int) (i % Doors.WORK.size());
            byte[] bytes = Doors.WORK.get(work).apply(doors, documents.get(document));
            if (!Arrays.equals(bytes, expected.get(document).get(work))) {
                throw new AssertionError("operation " + i + ", of kind " + work + " with document " + document
                        + ", gave other bytes than alone");
            }
            done++;
        }
        return done;
    }

    /** The examples, whole and in parts: a small document is done sooner, so threads meet more often. */
    private static List<Document> documents(Doors doors) throws Exception {
        List<Document> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("..", "..", "examples"))) {
            for (Path file : files.filter(name -> name.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                Postmortem whole = PostmortemJson.create().read(Files.readString(file));
                documents.add(doors.document(whole));
                documents.add(doors.document(
                        Postmortem.builder().title(whole.getTitle()).build()));
                documents.add(doors.document(Postmortem.builder()
                        .title(whole.getTitle())
                        .summary(whole.getSummary())
                        .build()));
                documents.add(doors.document(Postmortem.builder()
                        .correctiveMeasures(whole.getCorrectiveMeasures())
                        .build()));
            }
        }
        return documents;
    }
}
