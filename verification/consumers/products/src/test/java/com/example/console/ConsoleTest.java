package com.example.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.json.PostmortemJson;
import io.github.postmortem4j.validation.Finding;
import io.github.postmortem4j.validation.rule.Severity;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ConsoleTest {

    private static final Cost COST = new Cost(new BigDecimal("1250.50"), "EUR", LocalDate.of(2026, 3, 9));

    private final Console console = new Console();
    private final Postmortem postmortem = Postmortem.builder()
            .title("Le paiement est tombé en panne")
            .putExtension(Console.COST, COST)
            .build();

    @Test
    void keepsTheCostInJsonWithItsScale() {
        PostmortemJson json = PostmortemJson.create();

        String text = json.write(postmortem);

        assertThat(text).contains("\"x-cost\":{\"amount\":1250.50,\"booked\":\"2026-03-09\",\"currency\":\"EUR\"}");
        assertThat(json.read(text).getExtension(Console.COST)).isEqualTo(COST);
    }

    @Test
    void reportsTheRuleOfTheOrganizationWithItsLocation() {
        Finding finding = console.check(postmortem).getFindings().stream()
                .filter(each -> each.getRule().equals("ACME1"))
                .findFirst()
                .orElseThrow();

        assertThat(finding.getSeverity()).isEqualTo(Severity.WARNING);
        assertThat(finding.getPointer()).isEqualTo("/id");
        assertThat(finding.getMessage()).startsWith("Numéro d’incident absent");
        assertThat(console.check(postmortem.with(p -> p.id("INC-7"))).getFindings())
                .extracting(Finding::getRule)
                .isNotEmpty()
                .doesNotContain("ACME1");
    }

    @Test
    void reportsALongDocumentAsAWarning() {
        assertThat(console.check(postmortem).getFindings())
                .filteredOn(finding -> finding.getRule().equals("B1"))
                .extracting(Finding::getSeverity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void writesASectionInTheLanguageOfThePage() {
        assertThat(console.render(postmortem))
                .contains("## Coût\n\n**EUR** 1\u202f250,50, 2026-03-09\n\n[//]: # (postmortem4j 1 custom fr ");
    }
}
