package io.github.postmortem4j.redaction.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TermMatchTest {

    private static TermMatch match(int start, int end, Term.Kind kind) {
        return new TermMatch(start, end, new Term("term", kind, "replacement"));
    }

    @Test
    void keepsANameThatIsKeptInAnotherSpelling() {
        TermMatch name = match(0, 5, Term.Kind.NAME);
        TermMatch kept = match(0, 5, Term.Kind.KEPT);

        assertThat(TermMatch.toReplace(List.of(name, kept))).isEmpty();
        assertThat(TermMatch.toReplace(List.of(kept, name))).isEmpty();
    }

    @Test
    void keepsNamesWithinAKeptText() {
        TermMatch kept = match(0, 8, Term.Kind.KEPT);
        TermMatch last = match(4, 8, Term.Kind.NAME);
        TermMatch beyond = match(4, 9, Term.Kind.NAME);

        assertThat(TermMatch.toReplace(List.of(kept, last))).isEmpty();
        assertThat(TermMatch.toReplace(List.of(kept, beyond))).containsExactly(beyond);
    }

    @Test
    void replacesAMaskWithinAKeptText() {
        TermMatch kept = match(0, 8, Term.Kind.KEPT);
        TermMatch mask = match(0, 8, Term.Kind.MASK);

        assertThat(TermMatch.toReplace(List.of(kept, mask))).containsExactly(mask);
    }
}
