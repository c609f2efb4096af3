package io.github.postmortem4j.quality.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.quality.ChildJvm;
import io.github.postmortem4j.quality.Effort;
import org.junit.jupiter.api.Test;

/** Whatever the limits let through fits into little memory: the number of values counts, not only their length. */
class ModestHeapTest {

    private static final int SHAPES = Effort.of("shapes", 1, Shape.all().size());
    /** How much of what the limits let through is used: all of it takes a collector of garbage half a minute. */
    private static final int PERCENT = Effort.of("modestHeapPercent", 10, 100);

    @Test
    void refusesTheLongestDocumentsOfTheSmallestValuesWithin128Megabytes() throws Exception {
        ChildJvm.Result result =
                ChildJvm.of(ModestHeap.class).options("-Xmx128m").run("read", Integer.toString(SHAPES));
        assertThat(result.exitCode()).as(result.output()).isZero();
        assertThat(result.output().lines())
                .hasSize(SHAPES)
                .allMatch(line -> line.endsWith("than allowed (ReadLimits.maxTokens)"));
    }

    @Test
    void readsChecksRendersAndWritesWhatTheLimitsLetThroughWithin384Megabytes() throws Exception {
        ChildJvm.Result result = ChildJvm.of(ModestHeap.class)
                .options("-Xmx" + megabytes() + 'm')
                .run("all", Integer.toString(SHAPES), Integer.toString(PERCENT));
        assertThat(result.exitCode()).as(result.output()).isZero();
        assertThat(result.output().lines())
                .filteredOn(line -> line.contains(" findings, "))
                .hasSize(SHAPES);
    }

    /** What the classes themselves take is the same for a small document. */
    private static int megabytes() {
        return 64 + 320 * PERCENT / 100;
    }
}
