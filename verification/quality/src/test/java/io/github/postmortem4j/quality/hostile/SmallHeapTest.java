package io.github.postmortem4j.quality.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.quality.ChildJvm;
import io.github.postmortem4j.quality.Effort;
import org.junit.jupiter.api.Test;

/** Documents within the limits fit into a small heap. The limits count the values of a document, not only its length. */
class SmallHeapTest {

    private static final int DOCUMENTS =
            Effort.of("smallHeapDocuments", 1, RepetitiveDocument.all().size());
    /** The percentage of the allowed tokens to use. All of them keep the garbage collector busy for half a minute. */
    private static final int PERCENT = Effort.of("smallHeapPercent", 10, 100);

    @Test
    void rejectsTheLongestDocumentsOfTheSmallestValuesIn128Megabytes() throws Exception {
        ChildJvm.Result result =
                ChildJvm.of(SmallHeapProgram.class).options("-Xmx128m").run("read", Integer.toString(DOCUMENTS));
        assertThat(result.exitCode()).as(result.output()).isZero();
        assertThat(result.output().lines())
                .hasSize(DOCUMENTS)
                .allMatch(line -> line.endsWith("than allowed (ReadLimits.maxTokens)"));
    }

    @Test
    void readsValidatesRendersAndWritesTheLargestDocumentsIn384Megabytes() throws Exception {
        ChildJvm.Result result = ChildJvm.of(SmallHeapProgram.class)
                .options("-Xmx" + megabytes() + 'm')
                .run("all", Integer.toString(DOCUMENTS), Integer.toString(PERCENT));
        assertThat(result.exitCode()).as(result.output()).isZero();
        assertThat(result.output().lines())
                .filteredOn(line -> line.contains(" findings, "))
                .hasSize(DOCUMENTS);
    }

    /** Includes a constant amount for the classes. */
    private static int megabytes() {
        return 64 + 320 * PERCENT / 100;
    }
}
