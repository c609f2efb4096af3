package io.github.postmortem4j.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.redaction.report.ActorKind;
import io.github.postmortem4j.redaction.report.ReportEntry;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People are replaced in sentences that read well; teams and systems are kept. */
class PeopleInTextTest {

    private static Postmortem document(String author, String text) {
        return Postmortem.builder()
                .addAuthors(author)
                .lessons(lessons -> lessons.addWentWell(text))
                .build();
    }

    private static String redacted(Redaction redaction, String author, String text) {
        return redaction
                .redact(document(author, text))
                .getLessons()
                .getWentWell()
                .get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Lovelace and Grace Hopper",
                "Ada Lovelace und Grace Hopper",
                "Ada Lovelace et Grace Hopper",
                "Ada Lovelace y Grace Hopper",
                "Ada Lovelace e Grace Hopper",
                "Ada Lovelace with Grace Hopper",
                "Ada Lovelace + Grace Hopper",
                "Ada Lovelace+Grace Hopper",
                "Ada Lovelace - Grace Hopper",
                "Ada Lovelace – Grace Hopper",
                "Ada Lovelace — Grace Hopper",
                "Ada Lovelace · Grace Hopper",
                "Ada Lovelace • Grace Hopper",
                "Ada Lovelace\tGrace Hopper",
                "Ada Lovelace  Grace Hopper",
                "Ada Lovelace\rGrace Hopper",
                "1. Ada Lovelace 2. Grace Hopper",
                "1) Ada Lovelace 2) Grace Hopper",
                "* Ada Lovelace\n* Grace Hopper",
                "Dr. Ada Lovelace, Prof. Dr. Grace Hopper!",
                "**Ada Lovelace** / _Grace Hopper_",
                "\"Ada Lovelace\" → 'Grace Hopper'",
                "Ada Lovelace's and Grace Hopper",
                "Ada Lovelace <ada@example.com>; Grace Hopper (SRE team)",
                "[Ada Lovelace](https://a.example) & Grace Hopper",
                "@ada Ada Lovelace | @grace Grace Hopper",
                "Ada Lovelace and Grace Hopper from the Database team"
            })
    void findsEachOfSeveralNamesInAField(String field) {
        assertThat(redacted(Redaction.builder().build(), field, "Grace Hopper and Ada Lovelace were quick."))
                .isEqualTo("Engineers were quick.");
        assertThat(Redaction.builder().build().leaksIn(document(field, ""), "Grace Hopper was quick"))
                .containsExactly("Grace Hopper");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jane Roe            | Jane restarted the queue. Ms Roe and J. Roe watched it. | An engineer restarted the queue. Engineers watched it.",
                "Jane Roe            | We paged Jane, and Dr. Roe's fix worked.                 | We paged an engineer, and an engineer's fix worked.",
                "Jane Roe            | Then Janes fix and the Roe fix failed.                   | Then an engineer fix and an engineer fix failed.",
                "Jane Roe            | mail j.roe@example.com or @jane, please                  | mail an engineer or an engineer, please",
                "jane.roe@example.com| mail Jane Roe at jane.roe@example.com                    | mail an engineer at an engineer",
                "@jane               | ask jane or @jane                                        | ask an engineer or an engineer",
                "<@U123>             | ask <@U123> or U123                                      | ask an engineer or an engineer",
                "ada@localhost       | mail ada@localhost now                                   | mail an engineer now",
                "Conan O'Brien       | OBrien, O’Brien and Conan OBrien                         | Engineers",
                "Vincent van Gogh    | The van of van Gogh and Vincent                          | The van of engineers",
                "Will Smith          | They asked Will to look. The queue will fill.            | They asked an engineer to look. The queue will fill.",
                "Will Smith          | Will it fill? Mr. Will may know.                         | Will it fill? An engineer may know.",
                "May Chen            | In May, Chen left.                                       | In May, an engineer left.",
                "Ada & Grace Hopper  | Ada called Grace.                                        | An engineer called an engineer.",
                "Bob Roe et Ada      | Ada called Bob.                                          | An engineer called an engineer.",
                "Jane and Bob        | Bob called Jane.                                         | An engineer called an engineer.",
                "Lovelace, Ada       | Ada Lovelace                                             | An engineer",
                "Hopper, Grace; Roe, Jane | Grace Hopper\u2019s fix helped Roe.              | An engineer\u2019s fix helped an engineer.",
                "@jane.roe           | Jane met J. Roe and @jane.roe.                           | An engineer met engineers.",
                "jane.roe, ada.smith | Ask Jane, ask Smith.                                     | Ask an engineer, ask an engineer.",
                "Jane Roe aka Zorro  | Ask Zorro.                                               | Ask an engineer.",
                "Incident Commander  | Incident response. The commander slept.                  | Incident response. The commander slept.",
                "Engineering, London | Our London office                                        | Our London office",
                "Ada Lovelace, London| Our London office and Ada                                | Our London office and an engineer",
                "James Roe           | James\u0060s fix, James’s fix and Roe´s fix             | An engineer fix, an engineer’s fix and an engineer´s fix",
                "Jane Roe            | our Jane, SRE's Roe, it's Jane                           | our engineer, SRE's engineer, it's an engineer",
                "Jane Roe            | mail Jane.Roe+oncall@example.com now                     | mail an engineer now",
                "Jane Roe            | mail Jane Roe <jane@example.com> now                     | mail an engineer now",
                "Jane Roe            | [Jane](mailto:jane.roe@example.com) left                 | [an engineer](mailto:[redacted]@example.com) left",
                "Jane Roe            | see https://wiki.example/jane-roe/x now                  | see https://wiki.example/[redacted]/x now",
                "Jane Roe            | ask @jroe, jroe@example.com or jroe                      | ask engineers or jroe",
                "Sam Low             | a slow reply of @slow, slowly                            | a slow reply of an engineer, slowly",
                "Jane Roe            | **Jane** **Roe** and [Jane](x) [Roe](y) left             | **An engineer** and an engineer left",
                "Jane E Roe          | Jane E Roe and E. Roe left                               | Engineers left",
                "Jean-Luc Picard     | Jean Luc, Jean-Luc and Picard                            | Engineers",
                "José Müller         | Jose Mueller, José and Muller                            | Engineers",
                "Søren Ødegård       | Soren met Odegard. Oedegaard met Søren.                  | An engineer met an engineer. An engineer met an engineer.",
                "Łukasz Nowak        | Lukasz wrote to lukasz.nowak@x.example                   | An engineer wrote to an engineer",
                "Ada Lovelace        | Canada and Adams, Adas Fix                               | Canada and Adams, an engineer Fix",
                "Ada                 | Ada Lovelace saw it, and so did Ada O'Brien              | An engineer saw it, and so did an engineer",
                "Ada                 | it woke Ada King-Noel, Ada and DNS                       | it woke engineers and DNS",
                "Ada                 | Ada King Noel restarted DNS, and to Ada DNS was fine     | An engineer restarted DNS, and to an engineer DNS was fine",
                "Ada Lovelace        | Ada Byron's fix                                          | An engineer's fix",
                "Ada                 | it was Ada                                               | it was an engineer",
                "Ada                 | it was Ada O'                                            | it was an engineer O'",
                "Ada                 | Ada B saw it, and Ada X'y                                | An engineer B saw it, and an engineer X'y",
                "Ada                 | Ada iPhone and Ada O’Brien-Smith                         | An engineer iPhone and an engineer"
            })
    void replacesPartsOfNames(String author, String text, String expected) {
        assertThat(redacted(Redaction.forPublic(), author, text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SRE                | SRE called the Database team.",
                "PagerDuty          | PagerDuty paged the on-call.",
                "cron               | cron started the report.",
                "the Database team  | We called the Database team.",
                "Team Payments      | Team Payments came.",
                "équipe paiement    | L'équipe paiement est venue.",
                "Equipo de datos    | El equipo de datos llegó.",
                "Datenbank-Gruppe   | Die Datenbank-Gruppe kam.",
                "Time de dados      | O time de dados veio.",
                "فريق البيانات      | فريق البيانات وصل.",
                "monitoring         | Then monitoring failed.",
                "deploy bot         | The deploy bot failed.",
                "on-call            | The on-call slept.",
                "@sre-team          | Ask @sre-team.",
                "Checkout           | Checkout failed.",
                "Grafana, PagerDuty | Grafana called PagerDuty."
            })
    void keepsTeamsAndSystems(String actor, String text) {
        Postmortem original = Postmortem.builder()
                .summary(summary -> summary.impact(impact -> impact.addServices("Checkout")))
                .timeline(timeline ->
                        timeline.addEntry(entry -> entry.by(actor).text(text).addEscalatedTo(actor)))
                .build();

        assertThat(Redaction.forPublic().redact(original)).isEqualTo(original);
        assertThat(Redaction.forPublic().report(original).getEntries())
                .extracting(ReportEntry::getDecision)
                .containsExactly(ReportEntry.Decision.KEPT, ReportEntry.Decision.KEPT);
    }

    @Test
    void replacesATeamThatHasARoleOrIsAPerson() {
        Redaction redaction = Redaction.builder()
                .role("Database team", "the storage experts")
                .actor("Jenkins", ActorKind.PERSON)
                .actor("Falcon", ActorKind.TEAM)
                .build();

        assertThat(redacted(redaction, "Database team", "We called the Database team."))
                .isEqualTo("We called the storage experts.");
        assertThat(redacted(redaction, "Jenkins", "We called Jenkins.")).isEqualTo("We called an engineer.");
        assertThat(redacted(redaction, "Falcon", "We called Falcon.")).isEqualTo("We called Falcon.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Ada fixed it with Ada Lovelace and Grace.  | An engineer fixed it with engineers.",
                "de | Ada half. Wir riefen Ada und Grace.        | Jemand aus dem Team half. Wir riefen mehrere Personen aus dem Team.",
                "fr | L'idée d'Ada, puis celle qu'Ada avait.     | L'idée de quelqu'un de l'équipe, puis celle que quelqu'un de l'équipe avait.",
                "es | Ada lo arregló. Llamamos a Ada y Grace.    | Alguien del equipo lo arregló. Llamamos a varias personas del equipo.",
                "pt | Ada corrigiu. Chamamos Ada e Grace.        | Alguém da equipe corrigiu. Chamamos várias pessoas da equipe.",
                "ar | اتصلنا بالفريق ثم Ada                      | اتصلنا بالفريق ثم أحد أعضاء الفريق",
                "ja | Ada fixed it.                              | An engineer fixed it."
            })
    void fitsTheRoleIntoSentences(String language, String text, String expected) {
        Redaction redaction = Redaction.builder()
                .nameParts()
                .language(Locale.forLanguageTag(language))
                .build();
        assertThat(redacted(redaction, "Ada Lovelace, Grace Hopper", text)).isEqualTo(expected);
        Postmortem once = redaction.redact(document("Ada Lovelace, Grace Hopper", text));
        assertThat(redaction.redact(once)).isEqualTo(once);
    }

    @Test
    void reportsEachReplacementWithItsPlace() {
        Postmortem original = Postmortem.builder()
                .title("Falcon fell")
                .addAuthors("Will Roe")
                .timeline(timeline -> timeline.addEntry(
                                entry -> entry.internal(true).text("Roe"))
                        .addEntry(entry -> entry.by("PagerDuty").text("Will it hold? Roe knew.")))
                .putExtension("x/a", List.of("ok", "Roe"))
                .build();
        Redaction redaction = Redaction.builder()
                .mask("Falcon")
                .nameParts()
                .keepExtension("x/a")
                .build();

        assertThat(redaction.report(original).getEntries())
                .extracting(entry -> entry.getPlace() + " " + entry.getDecision() + " " + entry.getText() + " > "
                        + entry.getReplacement())
                .containsExactly(
                        "/title REPLACED Falcon > [redacted]",
                        "/authors/0 REPLACED Will Roe > an engineer",
                        "/timeline/1/text UNDECIDED Will > Will",
                        "/timeline/1/text REPLACED Roe > An engineer",
                        "/timeline/1/by KEPT PagerDuty > PagerDuty",
                        "/x~1a/1 REPLACED Roe > An engineer");
        assertThat(redaction.report(original)).hasToString("RedactionReport[6 entries]");
        assertThat(redaction.report(original).getEntries(ReportEntry.Decision.UNDECIDED))
                .hasToString("[/timeline/1/text: UNDECIDED]");
    }

    @Test
    void leavesAWordForAPersonToDecide() {
        Postmortem original = document("Will Smith", "Will it fill?");

        assertThat(Redaction.forPublic().leaksIn(original, "Will it fill?")).containsExactly("Will");
        assertThat(Redaction.forPublic().leaksIn(original, "it will fill, WILL it?"))
                .isEmpty();
        assertThat(Redaction.builder().nameParts().keep("Will").build().leaksIn(original, "Will it fill?"))
                .isEmpty();
        assertThat(redacted(Redaction.builder().role("Will", "a pilot").build(), "Will Smith", "Will came."))
                .isEqualTo("A pilot came.");
    }
}
