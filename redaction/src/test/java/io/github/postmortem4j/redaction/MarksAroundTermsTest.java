package io.github.postmortem4j.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Postmortem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Leaves no mark of Markdown or HTML without its partner where a replaced term starts or ends between them. */
class MarksAroundTermsTest {

    private final Redaction redaction =
            Redaction.builder().mask("Project Falcon", "Contoso").build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "We moved **Project** Falcon to EU             | We moved **[redacted]** to EU",
                "We moved **Project** [Falcon](https://a.example) to EU | We moved **[redacted]** to EU",
                "We moved **all of Project** Falcon to EU      | We moved **all of [redacted]** to EU",
                "We moved Project **Falcon and more** to EU    | We moved **[redacted] and more** to EU",
                "**Project** **Falcon** is here                | **[redacted]** is here",
                "*Con**to**so* is here                         | *[redacted]* is here",
                "**Con**toso and Con**toso**                   | **[redacted]** and **[redacted]**",
                "`Con`toso                                     | `[redacted]`",
                "~~Con~~toso ==Con==toso Con^toso^             | ~~[redacted]~~ ==[redacted]== ^[redacted]^",
                "<span title='x'>Con</span>toso                | <span title='x'>[redacted]</span>",
                "<B>Con</b >toso                               | <B>[redacted]</b >",
                "<b>Con</b><b>toso</b>                         | <b>[redacted]</b>",
                "[Con]toso                                     | [[redacted]]",
                "Con[toso and more]                            | [[redacted] and more]",
                "Con**toso                                     | [redacted]",
                "Con<br>toso, Con<b>toso                       | Con<br>toso, [redacted]",
                "5 * 3 Con*toso* 2 * 2                         | 5 * 3 *[redacted]* 2 * 2",
                "\\*Con*toso*                                  | \\**[redacted]*",
                "a_Project_Falcon_b                            | a_[redacted]_b"
            })
    void keepsTheMarkWhosePartnerIsOutsideOfTheTerm(String text, String expected) {
        Postmortem redacted = redaction.redact(Postmortem.builder().title(text).build());

        assertThat(redacted.getTitle()).isEqualTo(expected);
        assertThat(redaction.leaksIn(redacted, expected)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "**Ada** Lovelace was quick           | **An engineer** was quick",
                "Then **Dr. Ada** Lovelace was quick  | Then **an engineer** was quick",
                "Then Ada *Lovelace* was quick        | Then *an engineer* was quick",
                "Then <b>Ada</b> Lovelace was quick   | Then <b>an engineer</b> was quick",
                "Then *Ada Lovelace* was quick        | Then *an engineer* was quick"
            })
    void keepsTheMarksAroundARole(String text, String expected) {
        Postmortem redacted = Redaction.builder()
                .build()
                .redact(Postmortem.builder()
                        .title(text)
                        .addAuthors("Ada Lovelace")
                        .build());

        assertThat(redacted.getTitle()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"*Con\\n\\n*Con*toso | *Con\\n\\n*[redacted]*", "Con*toso\\n\\nmore* | [redacted]\\n\\nmore*"})
    void doesNotPairMarksOfDifferentParagraphs(String text, String expected) {
        Postmortem redacted = redaction.redact(
                Postmortem.builder().title(text.translateEscapes()).build());

        assertThat(redacted.getTitle()).isEqualTo(expected.translateEscapes());
    }
}
