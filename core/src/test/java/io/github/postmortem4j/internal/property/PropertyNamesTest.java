package io.github.postmortem4j.internal.property;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PropertyNamesTest {

    @ParameterizedTest
    @CsvSource({
        "by, bu, false",
        "uri, uti, true",
        "uri, xri, false",
        "uri, xx, false",
        "kind, xind, true",
        "status, statsu, true",
        "status, stats, true",
        "status, stas, false",
        "trigger, trier, true",
        "trigger, tier, false",
        "escalatedto, escaledto, true",
        "escalatedto, escaleto, false",
        "abcdefghijkl, abcdefghi, true",
        "abcdefghijkl, abcdefgh, false",
        "status, '', false",
    })
    void allowMoreDifferencesInLongerNames(String intended, String written, boolean misspelling) {
        assertThat(PropertyNames.isMisspelling(written, intended)).isEqualTo(misspelling);
    }

    @ParameterizedTest
    @CsvSource({
        "due, dueDate, true",
        "due, due_date, true",
        "due, DueDate, true",
        "due, due, false",
        "due, dues, false",
        "due, due2, false",
        "due, du, false",
    })
    void recognizeAFurtherWord(String intended, String written, boolean added) {
        assertThat(PropertyNames.addsWordsTo(written, intended)).isEqualTo(added);
    }

    @Test
    void areComparedWithoutCaseAndSeparators() {
        assertThat(PropertyNames.normalized("started_At-2")).isEqualTo("startedat2");
    }
}
