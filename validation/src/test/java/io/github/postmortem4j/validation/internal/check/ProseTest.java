package io.github.postmortem4j.validation.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.Lessons;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.Waiver;
import io.github.postmortem4j.validation.RuleCase;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProseTest {

    @Test
    void listsTheTextsOfTheAuthorInDocumentOrder() {
        Postmortem document = RuleCase.publishable().toBuilder()
                .addWaiver(
                        Waiver.builder().rule("A1").reason("Nobody is named.").build())
                .build();

        List<Prose.Passage> prose = Prose.of(document);

        assertThat(prose)
                .map(passage -> passage.path().toString())
                .startsWith("hook.text", "hook.figure.caption", "summary.overview", "summary.impact.userExperience")
                .containsSubsequence(
                        "summary.impact.notes",
                        "summary.rootCause",
                        "timeline.entries[0].text",
                        "timeline.entries[3].text",
                        "timeline.entries[3].investigated",
                        "timeline.entries[3].assumption",
                        "rootCauseAndResolution.rootCause",
                        "rootCauseAndResolution.resolution",
                        "rootCauseAndResolution.trigger",
                        "rootCauseAndResolution.contributingFactors[2]",
                        "correctiveMeasures.improvements[1]",
                        "correctiveMeasures.actionItems[0].task",
                        "lessons.wentWell[0]",
                        "lessons.wentWrong[0]",
                        "lessons.gotLucky[0]",
                        "waivers[0].reason");
    }

    @Test
    void omitsNamesTagsTitlesAndBlankText() {
        Postmortem document = RuleCase.publishable();

        assertThat(Prose.of(document))
                .extracting(Prose.Passage::text)
                .doesNotContain(document.getTitle(), "Ticket shop", "certificate", "Payment team", "Ada Brandt")
                .doesNotContain(
                        "Dashboard of sales", document.getHook().getFigure().getAlt());
        assertThat(Prose.of(Postmortem.builder()
                        .lessons(Lessons.builder().addWentWell(" ").build())
                        .build()))
                .isEmpty();
    }
}
