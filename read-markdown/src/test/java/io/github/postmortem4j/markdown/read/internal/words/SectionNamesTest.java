package io.github.postmortem4j.markdown.read.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.read.option.SectionKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionNamesTest {

    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "pt", "de");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Issue Summary|SUMMARY",
                "📋 ISSUE SUMMARY:|SUMMARY",
                "1. Issue Summary (must contain)|SUMMARY",
                "Timeline (all times PST) 01/16/2024|TIMELINE",
                "Root Cause & Resolution|CAUSE_AND_RESOLUTION",
                "Root cause and resolution:|CAUSE_AND_RESOLUTION",
                "Corrective and Preventative Measures|CORRECTIVE_MEASURES",
                "Mesures correctives et préventives|CORRECTIVE_MEASURES",
                "Línea de tiempo|TIMELINE",
                "Lições aprendidas|LESSONS",
                "Maßnahmen|ACTION_ITEMS",
                "タイムライン|TIMELINE",
                "The timeline|TIMELINE",
                "Our root cause|ROOT_CAUSE",
                "II) Timeline|TIMELINE",
                "2: Timeline|TIMELINE",
                "2 Timeline|TIMELINE",
                "1234. Timeline|TIMELINE",
                "- Timeline|TIMELINE",
                "Overview (draft)|SUMMARY",
                "Overview [draft]|SUMMARY",
                "Overview [draft (2)]|SUMMARY",
                "Overview (draft [2])|SUMMARY",
                ":fire: Overview|SUMMARY",
                ":fire: 2. Overview (draft)|SUMMARY",
                "An overview|SUMMARY",
                "XXIV. Overview|SUMMARY",
                "What the team saw (Timeline)|TIMELINE",
                "Timeline of what the night shift did|TIMELINE",
                "Ｔｉｍｅｌｉｎｅ：|TIMELINE"
            })
    void ignoresCaseAccentsNumbersAndPunctuation(String name, SectionKind kind) {
        assertThat(new SectionNames(Map.of(), LANGUAGES).find(name)).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How an oven works",
                "The rooted tree",
                "",
                "What the team saw (Root cause)",
                "What the team saw (Timeline) and did",
                "12345. Timeline",
                "1",
                "The",
                "- ",
                "(a) / (b)",
                "(Overview) of the oven",
                "[Overview] of the oven",
                "Overview of the oven",
                "XXVIII. Overview",
                "24"
            })
    void doesNotFindUnknownNames(String name) {
        assertThat(new SectionNames(Map.of(), LANGUAGES).find(name)).isNull();
    }

    @Test
    void limitsTheLengthOfANameThatItLooksUp() {
        SectionNames names = new SectionNames(Map.of(), LANGUAGES);
        String start = "Timeline of ";
        assertThat(names.find(start + "x".repeat(200 - start.length()))).isEqualTo(SectionKind.TIMELINE);
        assertThat(names.find(start + "x".repeat(201 - start.length()))).isNull();
        assertThat(names.findExact("Timeline" + ".".repeat(192))).isEqualTo(SectionKind.TIMELINE);
        assertThat(names.findExact("Timeline" + ".".repeat(193))).isNull();
    }

    @Test
    void letsNamesOfTheCallerTakePrecedence() {
        SectionNames names =
                new SectionNames(Map.of("Timeline", SectionKind.LINKS, "Oven*", SectionKind.ROOT_CAUSE), LANGUAGES);
        assertThat(names.find("Timeline")).isEqualTo(SectionKind.LINKS);
        assertThat(names.find("Oven")).isEqualTo(SectionKind.ROOT_CAUSE);
        assertThat(names.find("Oven and its fuse")).isEqualTo(SectionKind.ROOT_CAUSE);
        assertThat(names.find("Our oven and its fuse")).isEqualTo(SectionKind.ROOT_CAUSE);
    }

    @Test
    void recognizesAHeadingThatOnlyNamesTheKindOfDocument() {
        SectionNames names = new SectionNames(Map.of(), LANGUAGES);
        assertThat(names.isKindOfDocument("Post-mortem")).isTrue();
        assertThat(names.isKindOfDocument("Post-mortem of the oven")).isFalse();
    }

    @Test
    void findsTheEndOfALabelForAnAssumption() {
        SectionNames names = new SectionNames(Map.of(), LANGUAGES);
        assertThat(names.assumptionEnd("Assumption: the fuse blew")).isEqualTo("Assumption:".length());
        assertThat(names.assumptionEnd("The fuse: it blew")).isZero();
        assertThat(names.assumptionEnd(": the fuse blew")).isZero();
        assertThat(names.assumptionEnd("The fuse blew")).isZero();
        assertThat(names.assumptionEnd("Assumption" + " ".repeat(29) + ": it")).isEqualTo(40);
        assertThat(names.assumptionEnd("Assumption" + " ".repeat(30) + ": it")).isZero();
    }

    @Test
    void knowsNamesWithWordsThatNoSectionHas() {
        SectionNames names = new SectionNames(Map.of(), LANGUAGES);
        assertThat(names.hasOtherWords("Summary of the oven")).isTrue();
        assertThat(names.hasOtherWords("Incident summary 2024 x")).isFalse();
        assertThat(names.hasOtherWords("Root cause")).isFalse();
        assertThat(names.hasOtherWords("")).isFalse();
    }

    @Test
    void namesATimelineWithoutAHeading() {
        SectionNames names = new SectionNames(Map.of(), LANGUAGES);
        assertThat(names.findExact(names.timeline())).isEqualTo(SectionKind.TIMELINE);
    }

    /**
     * Every heading and label of the renderer needs an entry in {@code rendered.txt}, or a part below it that has one.
     */
    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "pt", "de"})
    void findsEveryHeadingOfTheRenderer(String language) {
        Labels labels = Labels.of(Locale.forLanguageTag(language));
        SectionNames names = new SectionNames(Map.of(), List.of(language));
        for (String key : RenderedHeadings.kinds().keySet()) {
            assertThat(labels.get(key)).as(key).isNotEmpty();
            assertThat(names.find(labels.get(key)))
                    .as(key + " " + labels.get(key))
                    .isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"google", "atlassian.", "pagerDuty.", "executive.", "summary.", "cause.", "lessons."})
    void mapsEveryHeadingOfALayoutToAKind(String prefix) {
        Set<String> known = RenderedHeadings.kinds().keySet();
        List<String> notHeadings = List.of(
                "summary.durationAndRange",
                "summary.ongoing",
                "summary.ongoingSoFar",
                "summary.range",
                "summary.shareAndNumber",
                "cause.notKnown",
                "pagerDuty.measure",
                "pagerDuty.value",
                "pagerDuty.time",
                "pagerDuty.timeOfZone",
                "pagerDuty.event",
                "pagerDuty.dataLink",
                "executive.more.one",
                "executive.more.other");
        assertThat(Labels.of(Locale.ENGLISH).keys())
                .filteredOn(key -> key.startsWith(prefix) && !notHeadings.contains(key))
                .isSubsetOf(known);
    }
}
