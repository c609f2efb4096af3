package io.github.postmortem4j.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Of terms that end at the same place a redaction needs the longest; a check names each mask. */
class TextSearchTest {

    private static final Names NO_NAMES = Names.of(List.of(), Map.of());

    private static TextSearch masks(String... terms) {
        return new TextSearch(new Masks(List.of(terms), "[redacted]"), NO_NAMES);
    }

    @Test
    void replacesTheLongestOfTheMasksThatEndTogether() {
        assertThat(masks("con", "falcon", "superfalcon").in("a superfalcon"))
                .extracting(found -> found.term().text())
                .containsExactly("superfalcon");
    }

    @Test
    void namesAllOfTheMasksThatEndTogether() {
        assertThat(masks("n", "on", "con", "lcon", "alcon", "falcon").leaksIn("a falcon"))
                .containsExactlyInAnyOrder("n", "on", "con", "lcon", "alcon", "falcon");
    }

    @Test
    void replacesTheLongestOfTheMasksWhoseWordsArePartedOtherwise() {
        assertThat(masks("one red falcon", "red falcon").in("one_red_falcon"))
                .extracting(found -> found.term().text())
                .containsExactly("one red falcon");
    }

    @Test
    void namesAllOfTheMasksWhoseWordsArePartedOtherwise() {
        assertThat(masks("one red falcon", "red falcon").leaksIn("one_red_falcon"))
                .containsExactlyInAnyOrder("one red falcon", "red falcon");
    }

    @Test
    void findsTheLongestOfTheNamesThatEndTogether() {
        Names names = Names.of(List.of(), Map.of("Ada Lovelace", "a pilot", "Lovelace", "a pilot"));
        TextSearch search = new TextSearch(Masks.NONE, names);

        assertThat(search.leaksIn("by Ada Lovelace")).containsExactly("Ada Lovelace");
        assertThat(search.in("by Ada Lovelace"))
                .extracting(found -> found.term().text())
                .containsExactly("Ada Lovelace");
    }

    @Test
    void hasNothingToReplaceWithoutMasksAndNames() {
        assertThat(Masks.NONE.isEmpty()).isTrue();
        assertThat(new Masks(List.of("falcon"), "[redacted]").isEmpty()).isFalse();
        assertThat(NO_NAMES.isEmpty()).isTrue();
        assertThat(Names.of(List.of("SRE team"), Map.of()).isEmpty()).isTrue();
        assertThat(Names.of(List.of("SRE team"), Map.of("Ada", "a pilot")).isEmpty())
                .isFalse();
    }
}
