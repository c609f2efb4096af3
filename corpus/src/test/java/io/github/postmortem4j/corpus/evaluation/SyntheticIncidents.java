package io.github.postmortem4j.corpus.evaluation;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.CorrectiveMeasures;
import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.Impact;
import io.github.postmortem4j.IssueSummary;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.RootCauseAndResolution;
import io.github.postmortem4j.Timeline;
import io.github.postmortem4j.TimelineEntry;
import io.github.postmortem4j.corpus.internal.mechanism.Mechanism;
import io.github.postmortem4j.corpus.internal.mechanism.MechanismDictionary;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Random;

/** Invented postmortems of about 2.5 kB for measurements: words with the frequencies of natural language. */
final class SyntheticIncidents {

    private static final OffsetDateTime START = OffsetDateTime.parse("2000-01-01T00:00:00Z");
    private static final int VOCABULARY = 50_000;
    private static final String[] SYLLABLES = {
        "ka", "lo", "mi", "ren", "sta", "tu", "ver", "pol", "da", "nix", "bor", "el", "qua", "sim", "tor", "une"
    };

    private final Random random = new Random(1);
    private final List<Mechanism> mechanisms = MechanismDictionary.builtIn().getMechanisms();

    /** Returns the next incident. */
    Postmortem next(int number) {
        OffsetDateTime at = START.plusMinutes(12L * number);
        return Postmortem.builder()
                .id("INC-" + number)
                .title(sentence(6))
                .severity("SEV" + (1 + random.nextInt(4)))
                .status(Postmortem.Status.PUBLISHED)
                .summary(IssueSummary.builder()
                        .startedAt(at)
                        .overview(prose(9))
                        .impact(Impact.builder()
                                .addService("service-" + random.nextInt(50))
                                .build())
                        .build())
                .timeline(Timeline.builder()
                        .addEntry(entry(at.plusMinutes(random.nextInt(60)), EntryKind.DETECTED))
                        .addEntry(entry(at.plusMinutes(60 + random.nextInt(600)), EntryKind.RESOLVED))
                        .build())
                .rootCauseAndResolution(RootCauseAndResolution.builder()
                        .rootCause(prose(2) + mechanism() + " " + prose(2))
                        .build())
                .correctiveMeasures(CorrectiveMeasures.builder()
                        .addActionItem(ActionItem.builder()
                                .task(sentence(9))
                                .status(ActionItem.Status.values()[random.nextInt(4)])
                                .due(LocalDate.from(at))
                                .build())
                        .build())
                .build();
    }

    private TimelineEntry entry(OffsetDateTime at, EntryKind kind) {
        return TimelineEntry.builder().at(at).kind(kind).text(sentence(10)).build();
    }

    private String mechanism() {
        Mechanism mechanism = mechanisms.get(random.nextInt(mechanisms.size()));
        StringBuilder text = new StringBuilder("Because");
        mechanism.patterns().get(0).groups().forEach(group -> text.append(' ').append(group.get(0)));
        return text.append('.').toString();
    }

    private String prose(int sentences) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentences; i++) {
            text.append(sentence(12 + random.nextInt(10))).append(' ');
        }
        return text.toString();
    }

    private String sentence(int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(i == 0 ? "" : " ").append(word());
        }
        return text.append('.').toString();
    }

    /** Zipf's law: the n-th word is n times rarer than the first. */
    private String word() {
        int rank = (int) Math.pow(VOCABULARY, random.nextDouble());
        StringBuilder word = new StringBuilder();
        for (int rest = rank; rest > 0; rest /= SYLLABLES.length) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return word.toString();
    }
}
