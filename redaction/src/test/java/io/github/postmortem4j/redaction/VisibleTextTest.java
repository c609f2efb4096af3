package io.github.postmortem4j.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Postmortem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Terms are found in the text that a reader sees, by redaction and by the leak check alike. */
class VisibleTextTest {

    private static final Postmortem NOBODY = Postmortem.builder().build();

    private final Redaction redaction = Redaction.builder()
            .mask("Project Falcon", "Contoso", "José Müller", "4711", "Jean-Luc Picard")
            .build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "moved **Project** [Falcon](https://wiki.example/f) to EU     | moved **[redacted]** to EU",
                "moved [Project Falcon](https://wiki.example/f) to EU         | moved [[redacted]](https://wiki.example/f) to EU",
                "see [Con](https://a.example)[toso](https://b.example).       | see [redacted].",
                "see [Con](<https://a.example/(x> 'a) title')toso.            | see [redacted].",
                "see [Con](https://a.example/x_(y) \"title\")toso.            | see [redacted].",
                "see [Con](/x (title))toso.                                   | see [redacted].",
                "see Con[toso][1].                                            | see [redacted].",
                "see Con[toso].                                               | see [[redacted]].",
                "see ![Con](https://a.example/x.png)toso.                     | see [redacted].",
                "see [![Con](x.png)](y)toso.                                  | see [redacted].",
                "see <b>Con</b>toso.                                          | see <b>[redacted]</b>.",
                "see <span title='a > b'>Con</span>toso.                      | see <span title='a > b'>[redacted]</span>.",
                "see Con<!-- -->toso, Con<wbr>toso, Con<?x?>toso.             | see [redacted], [redacted], [redacted].",
                "see Con<script>x</script>toso.                               | see [redacted].",
                "see Project<br/>Falcon.                                      | see [redacted].",
                "Jos&eacute; M&uuml;ller came                                 | [redacted] came",
                "Jos&eacute;&NonBreakingSpace;M&uuml;ller came                | [redacted] came",
                "Con&ZeroWidthSpace;toso, Con&InvisibleTimes;toso             | [redacted], [redacted]",
                "%50roject%2520Falcon                                         | [redacted]",
                "Project%252520Falcon                                         | [redacted]",
                "Jos%25C3%25A9%20M%25C3%25BCller                              | [redacted]",
                "Con&amp;#116;oso                                             | [redacted]",
                "4,711 users, 4.711, 4 711, 4'711 and 4711                    | [redacted] users, [redacted], [redacted], [redacted] and [redacted]",
                "47,11 and 4,71,1 and 4711                                    | 47,11 and 4,71,1 and [redacted]",
                "Jean\u00ADLuc Picard and JeanLuc\u200BPicard                 | [redacted] and [redacted]",
                "see [Con](https://a.example and toso).                       | see [Con](https://a.example and toso).",
                "see Con <toso, Con < b > toso                                | see Con <toso, Con < b > toso",
                "<https://contoso.example>                                    | <https://[redacted].example>",
                "Projects [a](b) Falcons                                      | Projects [a](b) Falcons"
            })
    void redactsAndFindsTermsAsAReaderSeesThem(String text, String expected) {
        Postmortem original = Postmortem.builder().title(text).build();

        assertThat(redaction.redact(original).getTitle()).isEqualTo(expected);
        assertThat(redaction.leaksIn(NOBODY, text).isEmpty()).isEqualTo(text.equals(expected));
        assertThat(redaction.leaksIn(NOBODY, expected)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Project\\\nFalcon",
                "Project  \nFalcon",
                "Project\\\r\nFalcon",
                "<p><strong>Con</strong>toso</p>",
                "<p>Project<br>\nFalcon</p>",
                "<div>Project</div><div>Falcon</div>",
                "<td>Con<i class=\"x\">to</i><!-- c -->so</td>",
                "<p>Jos&eacute; <em>M&#252;ller</em></p>",
                "{\"text\": \"<b>Con<\\/b>toso\"}",
                "{\"text\": \"Project\\\\\\nFalcon\"}",
                "4\u202F711 users",
                "4&nbsp;711 users"
            })
    void findsTermsInOutput(String output) {
        assertThat(redaction.leaksIn(NOBODY, output)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<li>Project</li><li>Falcon</li>",
                "<p>Project</p><p>Falcon</p>",
                "<td>Project</td><td>Falcon</td>",
                "<h2>Project</h2>Falcon",
                "Con\\[toso\\](x)",
                "2024-05-01T12:00:00Z 47 10"
            })
    void doesNotJoinBlocks(String output) {
        assertThat(redaction.leaksIn(NOBODY, output)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4711, true", "14711, true", "4712, false"})
    void removesANumberThatIsATerm(long users, boolean removed) {
        Postmortem original = Postmortem.builder()
                .summary(summary -> summary.impact(impact -> impact.affectedUsers(users)))
                .build();

        Long redacted = redaction.redact(original).getSummary().getImpact().getAffectedUsers();

        assertThat(redacted == null).isEqualTo(removed);
    }
}
