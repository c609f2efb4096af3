package io.github.postmortem4j.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.Timeline;
import io.github.postmortem4j.TimelineEntry;
import io.github.postmortem4j.validation.rule.Severity;
import io.github.postmortem4j.validation.rule.Stage;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PostmortemValidatorTest {

    private static final Postmortem EMPTY = Postmortem.builder().build();

    private final PostmortemValidator validator = PostmortemValidator.create();

    @Test
    void reportsAllFaultsOfAnEmptyDocumentInDocumentOrder() {
        ValidationReport report = validator.validate(EMPTY);

        assertThat(report.getFindings())
                .filteredOn(finding -> !finding.getRule().startsWith("A"))
                .map(finding -> finding.getRule() + " " + finding.getPointer())
                .containsExactly(
                        "B1 ",
                        "D1 /title",
                        "E1 /hook",
                        "S1 /summary/startedAt",
                        "S1 /summary/endedAt",
                        "S3 /summary/impact/services",
                        "S4 /summary/impact/userExperience",
                        "S5 /summary/impact/affectedUsersPercent",
                        "S6 /summary/rootCause",
                        "T2 /timeline",
                        "T4 /timeline",
                        "T5 /timeline",
                        "T6 /timeline",
                        "T7 /timeline",
                        "R1 /rootCauseAndResolution/rootCause",
                        "R2 /rootCauseAndResolution/resolution",
                        "C1 /correctiveMeasures/improvements",
                        "C2 /correctiveMeasures/actionItems");
        assertThat(report.hasErrors()).isTrue();
        assertThat(report.getWordCount()).isZero();
    }

    @Test
    void acceptsAnEmptyDocumentAsADraft() {
        assertThat(validator.validate(EMPTY, Stage.DRAFT).getFindings()).isEmpty();
    }

    @Test
    void findsAtEachStageWhatItFindsAtTheStageBefore() {
        for (RuleCase rule : RuleCase.all().toList()) {
            List<Finding> draft =
                    validator.validate(rule.document(), Stage.DRAFT).getFindings();
            List<Finding> complete =
                    validator.validate(rule.document(), Stage.COMPLETE).getFindings();

            assertThat(complete).containsAll(draft);
            assertThat(validator.validate(rule.document(), Stage.PUBLISHABLE).getFindings())
                    .containsAll(complete);
        }
    }

    @Test
    void countsWordsAtEveryStage() {
        int words = validator.validate(RuleCase.publishable()).getWordCount();

        assertThat(words).isBetween(400, 600);
        assertThat(validator.validate(RuleCase.publishable(), Stage.DRAFT).getWordCount())
                .isEqualTo(words);
    }

    @Test
    void givesTheLocationAndTheTextOfTheRule() {
        Finding finding =
                validator.validate(RuleCase.of("T1").document()).getFindings().get(0);

        assertThat(finding.getRule()).isEqualTo("T1");
        assertThat(finding.getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(finding.getPointer()).isEqualTo("/timeline/3/text");
        assertThat(finding.getPath()).isEqualTo("timeline.entries[3].text");
        assertThat(finding.getSpec()).contains("1 or 2 sentences");
    }

    @Test
    void sortsFindingsByIndexAndNotByPathText() {
        Timeline.Builder timeline = Timeline.builder();
        for (int i = 0; i < 12; i++) {
            timeline.addEntry(TimelineEntry.builder().text("A. B. C.").build());
        }

        ValidationReport report =
                validator.validate(EMPTY.toBuilder().timeline(timeline.build()).build());

        assertThat(report.getFindings())
                .filteredOn(finding -> finding.getPointer().endsWith("/text"))
                .map(Finding::getPath)
                .startsWith("timeline.entries[0].text", "timeline.entries[1].text", "timeline.entries[2].text")
                .endsWith("timeline.entries[10].text", "timeline.entries[11].text");
    }

    @Tag("slow")
    @Test
    void findsManyFaultsInLinearTime() {
        TimelineEntry wordy = TimelineEntry.builder().text("A. B. C.").build();
        Postmortem document = EMPTY.toBuilder()
                .timeline(Timeline.builder()
                        .addAllEntries(Collections.nCopies(20_000, wordy))
                        .build())
                .addAllTags(Collections.nCopies(20_000, " "))
                .build();

        ValidationReport report = assertTimeout(Duration.ofSeconds(60), () -> validator.validate(document));

        // The text and the missing time of each entry, and each tag.
        assertThat(report.getFindings())
                .filteredOn(finding -> List.of("T1", "V1").contains(finding.getRule()))
                .hasSize(60_000)
                .doesNotHaveDuplicates();
    }

    @Test
    void appliesACustomNumberOfWords() {
        PostmortemValidator brief = PostmortemValidator.builder().words(0, 30).build();

        assertThat(brief.validate(EMPTY).getFindings())
                .extracting(Finding::getRule)
                .doesNotContain("B1");
        assertThat(brief.validate(RuleCase.publishable()).getFindings())
                .singleElement()
                .extracting(Finding::getMessage)
                .asString()
                .endsWith("words of prose: aim for 0 to 30");
    }

    @Test
    void appliesACustomNumberOfSentences() {
        PostmortemValidator lenient =
                PostmortemValidator.builder().maxSentences(3).build();

        assertThat(lenient.validate(RuleCase.of("T1").document()).getFindings()).isEmpty();
    }

    @Test
    void rejectsInvalidLimits() {
        PostmortemValidator.Builder builder = PostmortemValidator.builder();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.words(-1, 5))
                .withMessageContaining("-1 to 5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.words(6, 5))
                .withMessageContaining("6 to 5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.maxSentences(0))
                .withMessageContaining("1 or more");
    }

    @Test
    void rejectsNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> validator.validate(null))
                .withMessage("postmortem");
        assertThatNullPointerException()
                .isThrownBy(() -> validator.validate(EMPTY, null))
                .withMessage("stage");
    }

    @Test
    void canBeSharedByThreads() throws InterruptedException, ExecutionException {
        PostmortemValidator shared = PostmortemValidator.builder().build();
        Postmortem document = RuleCase.of("waived").document();
        ValidationReport expected = validator.validate(document);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<ValidationReport>> checks = Stream.generate(
                            () -> (Callable<ValidationReport>) () -> shared.validate(document))
                    .limit(400)
                    .toList();

            for (Future<ValidationReport> report : threads.invokeAll(checks)) {
                assertThat(report.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void checksEachKindOfEntrySeparately() {
        for (EntryKind kind : EntryKind.values()) {
            Timeline timeline = Timeline.builder()
                    .addEntry(TimelineEntry.builder().kind(kind).build())
                    .build();

            String rules =
                    validator
                            .validate(EMPTY.toBuilder().timeline(timeline).build(), Stage.COMPLETE)
                            .getFindings()
                            .stream()
                            .filter(finding -> finding.getPointer().equals("/timeline"))
                            .map(Finding::getRule)
                            .collect(Collectors.joining(" "));

            assertThat(rules)
                    .describedAs("%s", kind)
                    .isEqualTo(
                            switch (kind) {
                                case DETECTED -> "T4 T5 T6 T7";
                                case INVESTIGATED -> "T2 T5 T6 T7";
                                case MISLEADING_PATH -> "T2 T4 T6 T7";
                                case ESCALATED -> "T2 T4 T5 T7";
                                case RESOLVED -> "T2 T4 T5 T6";
                                default -> "T2 T4 T5 T6 T7";
                            });
        }
    }
}
