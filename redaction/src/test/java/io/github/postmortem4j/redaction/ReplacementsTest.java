package io.github.postmortem4j.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Link;
import io.github.postmortem4j.Postmortem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Writes the replacements of terms and names. */
class ReplacementsTest {

    @Test
    void canBeSet() {
        Postmortem redacted = Redaction.builder()
                .mask("Falcon")
                .replacement("█")
                .defaultRole("somebody")
                .build()
                .redact(Postmortem.builder()
                        .title("Ada Lovelace's Falcon")
                        .addAuthors("Ada Lovelace")
                        .build());

        assertThat(redacted.getTitle()).isEqualTo("Somebody's █");
        assertThat(redacted.getAuthors()).containsExactly("somebody");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Lovelace (storage) | a pilot",
                "AdaLovelace            | a pilot",
                "Lovelace               | an engineer",
                "Ada Lee                | a cook",
                "AdaLee                 | a cook",
                "Al Lee                 | a guard",
                "AlLee                  | an engineer",
                "—                      | —",
                "...                    | ..."
            })
    void ofAPersonAreTheRoleOfTheNameOrTheDefaultRole(String author, String expected) {
        Postmortem redacted = Redaction.builder()
                .role("Ada Lovelace", "a pilot")
                .role("Ada Lee", "a cook")
                .role("Al Lee", "a guard")
                .build()
                .redact(Postmortem.builder().addAuthors(author).build());

        assertThat(redacted.getAuthors()).containsExactly(expected);
    }

    /** Each replacement forms another term with the preceding letter. */
    @ParameterizedTest
    @CsvSource({
        "it was b,     it was [redacted]",
        "it was ab,    it was [redacted]",
        "it was aaab,  it was [redacted]",
        "it was aaaab, [redacted]"
    })
    void replaceTheWholeTextIfTheyKeepFormingTerms(String title, String expected) {
        Postmortem redacted = Redaction.builder()
                .mask("b", "a[redacted]")
                .build()
                .redact(Postmortem.builder().title(title).build());

        assertThat(redacted.getTitle()).isEqualTo(expected);
    }

    @Test
    void doNotMakeALinkLeadToAnotherHost() {
        Postmortem redacted = Redaction.builder()
                .mask("Falcon")
                .replacement("x")
                .publicHosts("falcon.example.com", "status.example.com")
                .build()
                .redact(Postmortem.builder()
                        .addLinks(
                                Link.builder()
                                        .uri("https://falcon.example.com/1")
                                        .build(),
                                Link.builder()
                                        .uri("https://status.example.com/falcon")
                                        .build())
                        .build());

        assertThat(redacted.getLinks())
                .containsExactly(
                        Link.builder().uri("https://status.example.com/x").build());
    }
}
