package io.github.postmortem4j.markdown.read.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.postmortem4j.markdown.internal.format.Labels;
import io.github.postmortem4j.markdown.read.option.SectionKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
                "Maßnahmen|ACTION_ITEMS"
            })
    void ignoresCaseAccentsNumbersAndPunctuation(String name, SectionKind kind) {
        assertThat(new SectionNames(Map.of(), LANGUAGES).find(name)).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"How an oven works", "The rooted tree", ""})
    void doesNotFindUnknownNames(String name) {
        assertThat(new SectionNames(Map.of(), LANGUAGES).find(name)).isNull();
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
