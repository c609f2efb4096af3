package io.github.postmortem4j.redaction.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Of the terms that end at the same index, redaction uses the longest, and the leak check reports every mask. */
class TextSearchTest {

    private static final PersonNames NO_NAMES = PersonNames.of(List.of(), Map.of());

    private static TextSearch masks(String... terms) {
        return new TextSearch(new MaskTerms(List.of(terms), "[redacted]"), NO_NAMES);
    }

    @Test
    void replacesTheLongestOfTheMasksWithTheSameEnd() {
        assertThat(masks("con", "falcon", "superfalcon").in("a superfalcon"))
                .extracting(match -> match.term().text())
                .containsExactly("superfalcon");
    }

    @Test
    void reportsAllMasksWithTheSameEnd() {
        assertThat(masks("n", "on", "con", "lcon", "alcon", "falcon").leaksIn("a falcon"))
                .containsExactlyInAnyOrder("n", "on", "con", "lcon", "alcon", "falcon");
    }

    @Test
    void replacesTheLongestOfTheMasksWithOtherSeparators() {
        assertThat(masks("one red falcon", "red falcon").in("one_red_falcon"))
                .extracting(match -> match.term().text())
                .containsExactly("one red falcon");
    }

    @Test
    void reportsAllMasksWithOtherSeparators() {
        assertThat(masks("one red falcon", "red falcon").leaksIn("one_red_falcon"))
                .containsExactlyInAnyOrder("one red falcon", "red falcon");
    }

    @Test
    void findsTheLongestOfTheNamesWithTheSameEnd() {
        PersonNames names = PersonNames.of(List.of(), Map.of("Ada Lovelace", "a pilot", "Lovelace", "a pilot"));
        TextSearch search = new TextSearch(MaskTerms.NONE, names);

        assertThat(search.leaksIn("by Ada Lovelace")).containsExactly("Ada Lovelace");
        assertThat(search.in("by Ada Lovelace"))
                .extracting(match -> match.term().text())
                .containsExactly("Ada Lovelace");
    }

    @Test
    void isEmptyWithoutMasksAndNames() {
        assertThat(MaskTerms.NONE.isEmpty()).isTrue();
        assertThat(new MaskTerms(List.of("falcon"), "[redacted]").isEmpty()).isFalse();
        assertThat(NO_NAMES.isEmpty()).isTrue();
        assertThat(PersonNames.of(List.of("SRE team"), Map.of()).isEmpty()).isTrue();
        assertThat(PersonNames.of(List.of("SRE team"), Map.of("Ada", "a pilot")).isEmpty())
                .isFalse();
    }
}
