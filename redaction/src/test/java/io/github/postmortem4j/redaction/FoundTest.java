package io.github.postmortem4j.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FoundTest {

    private static Found found(int start, int end, Term.Kind kind) {
        return new Found(start, end, new Term("term", kind, "replacement"));
    }

    @Test
    void leavesANameThatIsKeptInAnotherSpelling() {
        Found name = found(0, 5, Term.Kind.NAME);
        Found kept = found(0, 5, Term.Kind.KEPT);

        assertThat(Found.toReplace(List.of(name, kept))).isEmpty();
        assertThat(Found.toReplace(List.of(kept, name))).isEmpty();
    }

    @Test
    void leavesTheNamesWithinWhatIsKept() {
        Found kept = found(0, 8, Term.Kind.KEPT);
        Found last = found(4, 8, Term.Kind.NAME);
        Found beyond = found(4, 9, Term.Kind.NAME);

        assertThat(Found.toReplace(List.of(kept, last))).isEmpty();
        assertThat(Found.toReplace(List.of(kept, beyond))).containsExactly(beyond);
    }

    @Test
    void replacesAMaskWithinWhatIsKept() {
        Found kept = found(0, 8, Term.Kind.KEPT);
        Found mask = found(0, 8, Term.Kind.MASK);

        assertThat(Found.toReplace(List.of(kept, mask))).containsExactly(mask);
    }
}
