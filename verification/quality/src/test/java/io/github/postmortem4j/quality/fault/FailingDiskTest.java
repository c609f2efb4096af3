package io.github.postmortem4j.quality.fault;

import static io.github.postmortem4j.quality.fault.TwoDocuments.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.postmortem4j.quality.Measurement;
import io.github.postmortem4j.quality.fault.FaultPlan.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One operation on the disk after another goes wrong, until none is left to go wrong. */
class FailingDiskTest {

    private static final int FEWEST_OPERATIONS = 20;
    private static final Map<Fault, Long> COUNTS = new EnumMap<>(Fault.class);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void leavesTheOldDocumentOrTheNewWhateverGoesWrong(Fault fault) throws IOException {
        int faults = 0;
        while (leavesOneOfThem(new FaultPlan(fault, faults))) {
            faults++;
        }
        assertThat(faults).isGreaterThan(FEWEST_OPERATIONS);
        COUNTS.put(fault, (long) faults);
    }

    /** {@return whether the fault happened; it does not once the plan lies beyond the last operation} */
    private boolean leavesOneOfThem(FaultPlan plan) throws IOException {
        Path file = TwoDocuments.oldIn(folder);
        Path faulty = new FaultyPaths(plan).of(file);
        Throwable thrown = catchThrowable(() -> JSON.write(TwoDocuments.NEW, faulty));
        boolean interrupted = Thread.interrupted();
        boolean isNew = TwoDocuments.isNew(file);
        if (thrown == null) {
            assertThat(isNew).as("nothing was said to fail").isTrue();
        } else {
            assertThat(thrown).isInstanceOf(IOException.class);
            assertThat(plan.happened()).as("a reason to fail").isTrue();
        }
        assertThat(interrupted).as("still interrupted").isEqualTo(plan.interrupts() && plan.happened());
        for (String name : TwoDocuments.namesIn(folder)) {
            assertThat(name.equals("report.json") || couldNotBeDeleted(thrown, name))
                    .as("%s is left over after %s", name, thrown)
                    .isTrue();
            Files.delete(folder.resolve(name));
        }
        return plan.happened();
    }

    private static boolean couldNotBeDeleted(@Nullable Throwable thrown, String name) {
        return thrown != null
                && Stream.concat(Stream.of(thrown), Stream.of(thrown.getSuppressed()))
                        .anyMatch(failure -> failure.getMessage().contains("delete " + name));
    }

    @Test
    void saysWhatFailedFirstWhenTheCleaningFailsToo() throws IOException {
        Path file = TwoDocuments.oldIn(folder);
        FaultPlan plan = new FaultPlan(Fault.LOSS, 12);
        assertThat(catchThrowable(() -> JSON.write(TwoDocuments.NEW, new FaultyPaths(plan).of(file))))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk failed at: write");
    }

    @Test
    void readsAllOfAFileOrSaysWhyNot() throws IOException {
        Path file = TwoDocuments.oldIn(folder);
        int faults = 0;
        for (boolean more = true; more; faults++) {
            FaultPlan plan = new FaultPlan(Fault.FAILURE, faults);
            Path faulty = new FaultyPaths(plan).of(file);
            Throwable thrown =
                    catchThrowable(() -> assertThat(JSON.read(faulty)).isEqualTo(TwoDocuments.OLD));
            more = plan.happened();
            assertThat(thrown == null || thrown instanceof IOException)
                    .as("%s", thrown)
                    .isTrue();
        }
        assertThat(faults).isGreaterThan(3);
    }

    @AfterAll
    static void record() {
        Measurement.record(
                "failing-disk",
                COUNTS.entrySet().stream()
                        .collect(Collectors.toMap(count -> count.getKey().name(), Map.Entry::getValue)));
    }
}
