package io.github.postmortem4j.redaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.redaction.pattern.SensitivePattern;
import io.github.postmortem4j.redaction.report.RedactionException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatternsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EMAIL  | mail ada.l+x@mail.example.com, ada@localhost  | mail [redacted], [redacted]",
                "EMAIL  | @ada at 5@ and x @ y                          | @ada at 5@ and x @ y",
                "IP     | at 10.1.2.3, 10.0.0.0/8 and 255.255.255.255.  | at [redacted], [redacted] and [redacted].",
                "IP     | 2001:db8:0:0:0:0:0:1, fe80::1, ::1, 2001:db8::/32 | [redacted], [redacted], [redacted], [redacted]",
                "IP     | 1.2.3, 256.1.1.1, 1.2.3.4.5, 12:30:45, std::x | 1.2.3, 256.1.1.1, 1.2.3.4.5, 12:30:45, std::x",
                "HOST   | db-1.corp.internal and https://x.example.com/a | [redacted] and https://[redacted]/a",
                "HOST   | status.example.com, report.json, e.g. this    | status.example.com, report.json, e.g. this",
                "TOKEN  | ghp_abcdefgh12345678 AKIAABCDEFGH12345678      | [redacted] [redacted]",
                "TOKEN  | 9f86d081884c7d659a2feaa0c55ad015               | [redacted]",
                "TOKEN  | internationalization 20240501 rollback-2024-05 | internationalization 20240501 rollback-2024-05",
                "TICKET | OPS-123, see AB2-1.                            | [redacted], see [redacted].",
                "TICKET | UTF-8, SHA-256, CVE-2024-1, ops-1, X-1, A-B    | UTF-8, SHA-256, CVE-2024-1, ops-1, X-1, A-B"
            })
    void masksTextsOfSensitiveForms(SensitivePattern pattern, String text, String expected) {
        Redaction redaction = Redaction.builder()
                .maskPatterns(pattern)
                .publicHosts("status.example.com")
                .build();
        Postmortem original = Postmortem.builder().title(text).build();

        assertThat(redaction.redact(original).getTitle()).isEqualTo(expected);
        assertThat(redaction.leaksIn(original, text).isEmpty()).isEqualTo(text.equals(expected));
        assertThat(redaction.leaksIn(original, expected)).isEmpty();
        assertThat(Redaction.forPublic().redact(original)).isEqualTo(original);
    }

    @Test
    void findsASensitiveFormBehindMarkup() {
        Redaction redaction =
                Redaction.builder().maskPatterns(SensitivePattern.EMAIL).build();

        assertThat(redaction.leaksIn(Postmortem.builder().build(), "ada<b>@</b>example.com"))
                .containsExactly("ada@example.com");
    }

    @Test
    void rejectsPropertiesThatBecomeOne() {
        Postmortem original = Postmortem.builder()
                .putExtension("x-a", Map.of("of Falcon", 1, "of FALCON", 2))
                .build();
        Redaction redaction =
                Redaction.builder().mask("Falcon").keepExtension("x-a").build();

        assertThatThrownBy(() -> redaction.redact(original))
                .isInstanceOf(RedactionException.class)
                .hasMessage("two properties become one when they are redacted: \"of [redacted]\"; rename one of them");
    }

    @ParameterizedTest
    @CsvSource({
        "evil.internal/OPS-1, false",
        "evil.internal, false",
        "OPS-1?x=http://evil.internal/, false",
        "?x=http%253A%252F%252Fevil.internal/, false",
        "img//evil.internal/x, false",
        "10.0.0.1/x, false",
        "see evil.internal now, false",
        "https://status.example.com/?next=https://evil/, false",
        "https://status.example.com/a//b, true",
        "status.example.com/1, true",
        "img/graph.png, true",
        "graph.v2.svg, true",
        "release-1.2, true",
        "OPS-1, true"
    })
    void countsWhatLooksLikeAHostAsOne(String incident, boolean kept) {
        Postmortem original = Postmortem.builder()
                .addRelation(relation -> relation.incident(incident))
                .build();
        Redaction redaction =
                Redaction.builder().publicHosts("status.example.com").build();

        assertThat(redaction.redact(original).getRelations()).hasSize(kept ? 1 : 0);
    }
}
