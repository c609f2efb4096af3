package io.github.postmortem4j.markdown;

import io.github.postmortem4j.ActionItem;
import io.github.postmortem4j.CorrectiveMeasures;
import io.github.postmortem4j.EntryKind;
import io.github.postmortem4j.Hook;
import io.github.postmortem4j.Impact;
import io.github.postmortem4j.IssueSummary;
import io.github.postmortem4j.Lessons;
import io.github.postmortem4j.Postmortem;
import io.github.postmortem4j.RootCauseAndResolution;
import io.github.postmortem4j.Timeline;
import io.github.postmortem4j.TimelineEntry;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The texts of the fields that may be rich.
 *
 * @param texts the texts, those of the long fields first; not blank
 */
record RichFieldTexts(List<String> texts) {

    private static final int LONG = 8;
    private static final int ALL = LONG + 13;

    static RichFieldTexts of(Supplier<String> texts) {
        return new RichFieldTexts(Stream.generate(texts)
                .filter(text -> !VisibleText.line(text).isEmpty())
                .limit(ALL)
                .toList());
    }

    static boolean isLong(int field) {
        return field < LONG;
    }

    /** {@return a word in place of the text of a field} */
    static String mark(int field) {
        return "zq" + field + "qz";
    }

    RichFieldTexts marks() {
        return new RichFieldTexts(
                IntStream.range(0, ALL).mapToObj(RichFieldTexts::mark).toList());
    }

    private String line(int field) {
        return texts.get(LONG + field);
    }

    Postmortem postmortem() {
        return Postmortem.builder()
                .title("t")
                .hook(Hook.builder().text(texts.get(0)).build())
                .summary(summary())
                .timeline(timeline())
                .rootCauseAndResolution(cause())
                .correctiveMeasures(measures())
                .lessons(Lessons.builder()
                        .addWentWell(line(10))
                        .addWentWrong(line(11))
                        .addGotLucky(line(12))
                        .build())
                .build();
    }

    private IssueSummary summary() {
        return IssueSummary.builder()
                .overview(texts.get(1))
                .startedAt(SamplePostmortems.at("10:00"))
                .endedAt(SamplePostmortems.at("11:00"))
                .impact(Impact.builder()
                        .userExperience(texts.get(2))
                        .notes(texts.get(3))
                        .build())
                .rootCause(texts.get(4))
                .build();
    }

    private Timeline timeline() {
        return Timeline.builder()
                .addEntries(TimelineEntry.builder()
                        .kind(EntryKind.INVESTIGATED)
                        .at(SamplePostmortems.at("10:00"))
                        .text(line(0))
                        .investigated(line(1))
                        .assumption(line(2))
                        .build())
                .addEntries(TimelineEntry.builder()
                        .text(line(3))
                        .investigated(line(4))
                        .build())
                .build();
    }

    private RootCauseAndResolution cause() {
        return RootCauseAndResolution.builder()
                .rootCause(texts.get(5))
                .trigger(texts.get(6))
                .addContributingFactors(line(5), line(6))
                .addWhys(line(7))
                .resolution(texts.get(7))
                .build();
    }

    private CorrectiveMeasures measures() {
        return CorrectiveMeasures.builder()
                .addImprovements(line(8))
                .addActionItems(ActionItem.builder()
                        .id("A-1")
                        .task(line(9))
                        .owner("Ada")
                        .build())
                .build();
    }
}
