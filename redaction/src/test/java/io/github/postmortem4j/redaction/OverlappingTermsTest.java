package io.github.postmortem4j.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Postmortem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Replaces matches that overlap as one. */
class OverlappingTermsTest {

    private static final Redaction REDACTION = Redaction.builder()
            .mask("Falcon", "of Kent")
            .role("Ada Lovelace", "a pilot")
            .role("Lovelace Byron Smith", "a manager")
            .role("Smith Ada", "a doctor")
            .role("Grace Falconer of", "a captain")
            .role("Jo Li", "a clerk")
            .role("Li Jo", "a guard")
            .role("Kent Brockman", "a reporter")
            .build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FalconFalcon                        | [redacted][redacted]",
                "Falcon Falcon                       | [redacted] [redacted]",
                "And then Ada Lovelace Byron Smith   | And then a manager",
                "And then Lovelace Byron Smith Ada   | And then a manager",
                "And then Jo Li Jo                   | And then a clerk",
                "And then Li Jo Li                   | And then a guard",
                "It was Grace Falconer of all people | It was [redacted] all people",
                "Duke of Kent Brockman!              | Duke [redacted]!"
            })
    void areReplacedByTheMaskOrTheRoleOfTheLongerName(String title, String expected) {
        Postmortem redacted = REDACTION.redact(Postmortem.builder().title(title).build());

        assertThat(redacted.getTitle()).isEqualTo(expected);
    }
}
