package io.github.postmortem4j.corpus.lucene;

import static io.github.postmortem4j.corpus.fixture.Incidents.fullDisk;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.corpus.Corpus;
import io.github.postmortem4j.corpus.CorpusException;
import io.github.postmortem4j.corpus.CorpusProblem;
import io.github.postmortem4j.corpus.fixture.CorpusFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills updates at random moments: {@code -Dcorpus.kills=100} for many. */
@Tag("slow")
class KilledUpdateTest {

    private static final int DOCUMENTS = 400;
    private static final int KILLS = Integer.getInteger("corpus.kills", 5);

    @TempDir
    private Path root;

    @Test
    void leavesTheOldOrTheNewState() throws IOException, InterruptedException {
        long seed = Long.getLong("corpus.seed", System.nanoTime());
        Random random = new Random(seed);
        CorpusFolder folder = new CorpusFolder(root);
        long committed = 0;
        for (int i = 0; i < KILLS; i++) {
            int size = DOCUMENTS + i;
            folder.writeLines("all.jsonl", documents(size, i));
            Process update = start(folder);
            boolean finished = update.waitFor(200 + random.nextInt(1_500), TimeUnit.MILLISECONDS);
            update.destroyForcibly().waitFor();
            long found = size(folder, committed);
            assertThat(found)
                    .as("seed %d, kill %d, finished %s", seed, i, finished)
                    .isIn(committed, (long) size);
            committed = found;
        }
        try (Corpus corpus = LuceneCorpus.open(folder.index())) {
            assertThat(corpus.update(folder.documents()).getRebuildReason()).isEmpty();
            assertThat(corpus.size()).isEqualTo(DOCUMENTS + KILLS - 1L);
        }
    }

    private static Postmortem[] documents(int count, int round) {
        return IntStream.range(0, count)
                .mapToObj(i -> fullDisk("I" + i, "2024-01-01").toBuilder()
                        .title("Round " + round)
                        .build())
                .toArray(Postmortem[]::new);
    }

    private static Process start(CorpusFolder folder) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        UpdateProcess.class.getName(),
                        folder.index().toString(),
                        folder.documents().toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static long size(CorpusFolder folder, long committed) {
        try (Corpus corpus = LuceneCorpus.open(folder.index())) {
            return corpus.size();
        } catch (CorpusException e) {
            // The first update may be killed before it has created anything.
            assertThat(e.getProblem()).isEqualTo(CorpusProblem.NOT_FOUND);
            assertThat(committed).isZero();
            return 0;
        }
    }
}
