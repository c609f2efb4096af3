package io.github.postmortem4j.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Link;
import io.github.postmortem4j.Postmortem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a redaction writes in the place of what it takes away. */
class ReplacementsTest {

    @Test
    void areTheCallersOwn() {
        Postmortem redacted = Redaction.builder()
                .mask("Falcon")
                .replacement("█")
                .defaultRole("somebody")
                .build()
                .redact(Postmortem.builder()
                        .title("Ada Lovelace's Falcon")
                        .addAuthors("Ada Lovelace")
                        .build());

        assertThat(redacted.getTitle()).isEqualTo("somebody's █");
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
    void ofAPersonAreTheRoleThatIsKnownOrElseTheDefaultOne(String author, String expected) {
        Postmortem redacted = Redaction.builder()
                .role("Ada Lovelace", "a pilot")
                .role("Ada Lee", "a cook")
                .role("Al Lee", "a guard")
                .build()
                .redact(Postmortem.builder().addAuthors(author).build());

        assertThat(redacted.getAuthors()).containsExactly(expected);
    }

    /** Each replacement makes, with the letter before it, another term. */
    @ParameterizedTest
    @CsvSource({
        "it was b,     it was [redacted]",
        "it was ab,    it was [redacted]",
        "it was aaab,  it was [redacted]",
        "it was aaaab, [redacted]"
    })
    void takeTheWholeTextWhenTermsDoNotEnd(String title, String expected) {
        Postmortem redacted = Redaction.builder()
                .mask("b", "a[redacted]")
                .build()
                .redact(Postmortem.builder().title(title).build());

        assertThat(redacted.getTitle()).isEqualTo(expected);
    }

    @Test
    void doNotLetALinkLeadToAnotherHost() {
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
