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
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lets the first disk operation fail, then the second, and so on until a write succeeds. */
class FailingDiskTest {

    private static final int FEWEST_OPERATIONS = 20;
    private static final Map<Fault, Long> COUNTS = new EnumMap<>(Fault.class);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void keepsTheOldOrTheNewDocumentForEveryFault(Fault fault) throws IOException {
        int faults = 0;
        while (keepsOneOfThem(new FaultPlan(fault, faults))) {
            faults++;
        }
        assertThat(faults).isGreaterThan(FEWEST_OPERATIONS);
        COUNTS.put(fault, (long) faults);
    }

    /** {@return whether the fault occurred; it does not if the plan is beyond the last operation} */
    private boolean keepsOneOfThem(FaultPlan plan) throws IOException {
        Path file = TwoDocuments.oldIn(folder);
        Path faulty = new FaultyFileSystem(plan).of(file);
        Throwable thrown = catchThrowable(() -> JSON.write(TwoDocuments.NEW, faulty));
        boolean interrupted = Thread.interrupted();
        boolean isNew = TwoDocuments.isNew(file);
        if (thrown == null) {
            assertThat(isNew)
                    .as("no failure was reported, so the new document is there")
                    .isTrue();
        } else {
            assertThat(thrown).isInstanceOf(IOException.class);
            assertThat(plan.occurred()).as("there was a fault").isTrue();
        }
        assertThat(interrupted).as("still interrupted").isEqualTo(plan.interrupts() && plan.occurred());
        for (String name : TwoDocuments.namesIn(folder)) {
            assertThat(name.equals("report.json") || couldNotBeDeleted(thrown, name))
                    .as("%s is left after %s", name, thrown)
                    .isTrue();
            Files.delete(folder.resolve(name));
        }
        return plan.occurred();
    }

    private static boolean couldNotBeDeleted(@Nullable Throwable thrown, String name) {
        return thrown != null
                && Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                        .flatMap(failure -> Stream.concat(Stream.of(failure), Stream.of(failure.getSuppressed())))
                        .anyMatch(failure -> failure.getMessage().contains("delete " + name));
    }

    @Test
    void reportsTheFirstFailureIfTheCleanupFailsToo() throws IOException {
        Path file = TwoDocuments.oldIn(folder);
        FaultPlan plan = new FaultPlan(Fault.LOSS, 12);
        assertThat(catchThrowable(() -> JSON.write(TwoDocuments.NEW, new FaultyFileSystem(plan).of(file))))
                .isInstanceOf(IOException.class)
                .hasMessage(file + ": the disk failed at: write");
    }

    @Test
    void readsTheWholeFileOrReportsAFailure() throws IOException {
        Path file = TwoDocuments.oldIn(folder);
        int faults = 0;
        for (boolean more = true; more; faults++) {
            FaultPlan plan = new FaultPlan(Fault.FAILURE, faults);
            Path faulty = new FaultyFileSystem(plan).of(file);
            Throwable thrown =
                    catchThrowable(() -> assertThat(JSON.read(faulty)).isEqualTo(TwoDocuments.OLD));
            more = plan.occurred();
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
