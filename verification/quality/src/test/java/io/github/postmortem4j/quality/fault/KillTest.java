package io.github.postmortem4j.quality.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.quality.ChildJvm;
import io.github.postmortem4j.quality.Effort;
import io.github.postmortem4j.quality.Measurement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills processes ({@code kill -9}) while they replace a document. */
class KillTest {

    private static final int KILLS = Effort.of("kills", 5, 200);
    private static final long SEED = Long.getLong("quality.seed", System.nanoTime());
    private static final int MAX_DELAY_MICROS = 20_000;

    @TempDir
    private Path folder;

    @Test
    void keepsTheOldOrTheNewDocumentWheneverItIsKilled() throws Exception {
        Random random = new Random(SEED);
        Path file = folder.resolve("report.json");
        long foundNew = 0;
        long leftOver = 0;
        for (int i = 0; i < KILLS; i++) {
            killAfterAWhile(
                    ChildJvm.of(ReplacingProgram.class).start(file.toString()), random.nextInt(MAX_DELAY_MICROS));
            foundNew += TwoDocuments.isNew(file) ? 1 : 0;
            leftOver += deleteLeftOvers();
        }
        Measurement.record(
                "kills", Map.of("kills", (long) KILLS, "new", foundNew, "old", KILLS - foundNew, "leftOver", leftOver));
    }

    private static void killAfterAWhile(Process process, int micros) throws Exception {
        assertThat(process.inputReader().readLine()).as("seed %d", SEED).isEqualTo("started");
        TimeUnit.MICROSECONDS.sleep(micros);
        process.destroyForcibly().waitFor();
        assertThat(process.exitValue()).as("killed, seed %d", SEED).isEqualTo(128 + 9);
    }

    /** Only the temporary file of the interrupted write may be left, and its name must be recognizable. */
    private long deleteLeftOvers() throws Exception {
        List<String> others = TwoDocuments.namesIn(folder).stream()
                .filter(name -> !name.equals("report.json"))
                .toList();
        assertThat(others)
                .as("seed %d", SEED)
                .hasSizeLessThan(2)
                .allMatch(name -> name.matches("\\.postmortem-[0-9a-f-]{36}\\.tmp"));
        for (String name : others) {
            Files.delete(folder.resolve(name));
        }
        return others.size();
    }
}
